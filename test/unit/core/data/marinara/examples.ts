const minute = 60_000;

/** Three sessions of Marinara: two in the morning of 27 November 2026 in Berlin, one over midnight in India. */
export const sessions = [
  { end: Date.UTC(2026, 10, 27, 9, 25), west: -60, seconds: 1500 },
  { end: Date.UTC(2026, 10, 27, 9, 55), west: -60, seconds: 1500 },
  { end: Date.UTC(2026, 10, 27, 18, 40), west: -330, seconds: 1500 },
];

export const marinaraJson = JSON.stringify({
  durations: [3, 1500],
  pomodoros: sessions.map(({ end }) => end / minute),
  timezones: [2, -60, 1, -330],
  version: 1,
});

/** The same from Marinara on a computer in Berlin: the texts follow its clock, whatever the zone beside them. */
export const marinaraCsv = [
  "End (ISO 8601),End Date,End Time (24 Hour),End Timestamp (Unix),End Timezone (UTC Offset Minutes),Duration (Seconds)",
  "2026-11-27T10:25:00.000+01:00,2026-11-27,10:25:00,1795771500,60,1500",
  "2026-11-27T10:55:00.000+01:00,2026-11-27,10:55:00,1795773300,60,1500",
  "2026-11-27T19:40:00.000+05:30,2026-11-27,19:40:00,1795804800,330,1500",
  "",
].join("\n");
