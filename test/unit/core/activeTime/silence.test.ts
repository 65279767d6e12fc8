import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

const officeHours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 }]);

/** The day begins at nine; 24 minutes are on the clock when the hours end at five. */
const evening = () =>
  person({ hours: officeHours, intervalMinutes: 30 })
    .rest(minutes(7 * 60 + 35))
    .spend(minutes(25));

describe("a clock that stands still while nothing is heard", () => {
  it("begins the next morning at zero when the lid was closed after hours", () => {
    const worked = evening();
    expect(worked.minutes()).toBe(25);
    const morning = worked.lose(minutes(16 * 60)).now({});
    expect(morning.minutes()).toBe(0);
    expect(morning.spend(minutes(29)).effects()).toEqual([]);
  });

  it("records the night as one natural break", () => {
    const morning = evening()
      .lose(minutes(16 * 60))
      .now({});
    expect(morning.today().naturalBreaks).toBe(1);
  });

  it("keeps what is owed over the longest pause of somebody who never rests", () => {
    const paused = person({ ...defaultSettings, intervalMinutes: 10 })
      .spend(minutes(11))
      .tell({ what: "pause", until: null })
      .lose(minutes(179))
      .tell({ what: "resume" });
    expect(paused.minutes()).toBe(11);
    expect(paused.state().nudge.is).toBe("waiting");
  });

  it("is not silent while looks find somebody there, though they change nothing else", () => {
    const left = person().spend(minutes(20)).now({ front: false });
    for (let hour = 0; hour < 10; hour++) left.lose(minutes(60)).now({});
    expect(left.now({ front: true }).minutes()).toBe(20);
  });
});
