import { usualCallHosts } from "../../../src/core/callHosts.ts";
import type { State } from "./state.ts";

const at = Date.UTC(2026, 2, 2, 9, 41);
const usual = [{ from: 540, to: 1020 }];
const week = [usual, usual, usual, usual, usual, [], []];
const busyWeek = [
  [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
    { from: 1140, to: 1260 },
  ],
  [{ from: 1320, to: 360 }],
  [],
  [],
  usual,
  [
    { from: 600, to: 630 },
    { from: 660, to: 690 },
    { from: 720, to: 750 },
    { from: 780, to: 810 },
    { from: 840, to: 870 },
    { from: 900, to: 930 },
  ],
  [{ from: 0, to: 1440 }],
];
const patterns = (hosts: readonly string[]) => hosts.flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]);
const granted = patterns(usualCallHosts);
const long =
  "a-very-long-meeting-room-name-that-somebody-chose.conferences.subsidiary.example-corporation.org";
const formerSites = ["meet.google.com", "zoom.us", "teams.microsoft.com", "talk.example.org"];
const manySites = [long, ...Array.from({ length: 29 }, (_, i) => `meet${i + 1}.example.org`)];
const comes = (test: object) => ({ testNudge: { at, isShown: true, ...test } });
const test = { press: "optionsTest" } as const;
const callsOn = [{ press: "optionsCalls" }, { press: "optionsCallsAsk" }] as const;
const sites = { press: "optionsMoreHolds" } as const;

/** The options page about tact: hours, calls, keys and the test nudge. */
export const tactStates: Readonly<Record<string, State>> = {
  hours: { settings: { hours: week } },
  hoursBusy: { settings: { hours: busyWeek } },
  hoursOverlap: {
    settings: { hours: busyWeek },
    acts: [
      { type: "11:30", into: "optionsHoursFrom", nth: 2 },
      { type: "", into: "optionsHoursTo", nth: 4 },
    ],
  },
  hoursNone: { settings: { hours: [[], [], [], [], [], [], []] } },
  hoursShort: {
    settings: { intervalMinutes: 60, hours: week.map(day => day.map(() => ({ from: 540, to: 600 }))) },
  },
  badgeHidden: {
    desk: { hidesButton: true },
    acts: [{ press: "optionsNudgeBadge" }],
  },
  notificationsHidden: {
    settings: { nudgeLevel: "notification" },
    desk: { hidesButton: true, blocksNotifications: true },
  },
  holdsEndless: {
    settings: { fullscreenHold: "any", holdCalls: true, holdAtMostMinutes: null },
    desk: { granted },
    acts: [sites],
  },
  hoursNotStored: {
    settings: { hours: week },
    refuse: ["storage.local.set"],
    acts: [{ press: "optionsHoursAdd", nth: 2 }],
  },
  holdsChosen: {
    settings: { fullscreenHold: "audible", audibleHold: false, holdAtMostMinutes: null },
    acts: [sites],
  },
  callsAsked: { acts: [{ press: "optionsCalls" }] },
  callsOn: {
    acts: [
      ...callsOn,
      sites,
      { type: "https://talk.example.org/room/42?pin=7", into: "optionsSiteField" },
      { press: "optionsSiteAdd" },
    ],
  },
  callsRefused: {
    desk: { refuses: true },
    acts: [
      ...callsOn,
      sites,
      { type: "my meeting room", into: "optionsSiteField" },
      { press: "optionsSiteAdd" },
    ],
  },
  callsWithdrawn: {
    settings: { holdCalls: true },
    desk: { granted: granted.slice(4), refuses: true },
    acts: [sites, { press: "optionsCallsAsk" }],
  },
  sitesMany: {
    settings: { holdCalls: true, addedCallHosts: manySites },
    desk: { granted: [...granted, ...patterns(manySites)] },
    acts: [sites, { type: "meet.example.com", into: "optionsSiteField" }, { press: "optionsSiteAdd" }],
  },
  sitesRemoved: { acts: [sites, { press: "optionsSiteRemove", nth: 1 }] },
  /** Stored by an earlier version, and access given then: an update has brought further sites. */
  sitesNew: {
    settings: { holdCalls: true, ...{ callHosts: formerSites } },
    desk: { granted: patterns(formerSites) },
    acts: [sites],
  },
  sitesNone: { settings: { removedCallHosts: usualCallHosts }, acts: [sites, { press: "optionsCalls" }] },
  committed: {
    settings: { commitment: true, nudgeSound: true, badgeAlways: true, nudgeLevel: "badge" },
    acts: [{ press: "optionsMoreReminders" }, { press: "optionsMoreNudge" }],
  },
  /** Three keys chosen: as Chromium and Firefox name them, and as macOS shows them. */
  keys: {
    desk: { keys: { _execute_action: "Ctrl+Shift+Period", snooze: "Alt+Shift+F12", "toggle-pause": "⌃⇧P" } },
  },
  /** A machine without notifications, where the browser does not open its page for keys. */
  blocked: {
    settings: { nudgeLevel: "notification" },
    desk: { blocksNotifications: true },
    refuse: ["tabs.create"],
    acts: [{ press: "optionsKeysChange" }],
  },
  testShown: { session: comes({ surface: "popup" }), acts: [test] },
  testRefused: { session: comes({ surface: "notification" }), acts: [test] },
};
