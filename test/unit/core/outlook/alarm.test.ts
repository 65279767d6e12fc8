import { describe, expect, it } from "vitest";
import { activeMsAt, nextHeartbeat, outlook } from "../../../../src/core/outlook/outlook.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

type Person = ReturnType<typeof person>;
const look = (it: Person, later = 0) => outlook(it.state(), it.settings(), it.at() + later, "UTC");
const alarmIn = (it: Person) => (look(it).alarmAt ?? Number.NaN) - it.at();

describe("the alarm, to the millisecond", () => {
  it.each([
    ["twenty-five minutes, when the badge begins to count", minutes(25), minutes(1)],
    ["a whole minute of the last five", minutes(27), minutes(1)],
    ["between two of them", minutes(25.5), seconds(30)],
    ["and in the last two", minutes(28.5), seconds(30)],
    ["a millisecond before the break", minutes(30) - 1, 1],
  ])("beats after %s", (_, spent, next) => {
    expect(alarmIn(person().spend(spent))).toBe(next);
  });

  it("beats every two minutes again once the break is due and said", () => {
    const badge = person({ intervalMinutes: 10, nudgeLevel: "badge" }).spend(minutes(10));
    expect(alarmIn(badge)).toBe(minutes(2));
  });

  it("gives a surface ten seconds to show itself", () => {
    expect(alarmIn(person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(10)))).toBe(seconds(10));
  });

  it("goes off when a snooze is over", () => {
    const snoozed = person({ intervalMinutes: 10, nudgeLevel: "now", snoozeMinutes: 1 }).spend(minutes(10));
    snoozed.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    expect(alarmIn(snoozed.tell({ what: "snooze" }).see({ open: [] }))).toBe(minutes(1));
  });

  it.each(["audible", "fullscreen", "call"] as const)(
    "looks every half minute whether %s holds still",
    hold => {
      const held = person({ intervalMinutes: 10 })
        .spend(minutes(9))
        .now({ [hold]: true });
      expect(alarmIn(held.spend(minutes(1)))).toBe(seconds(30));
    },
  );

  it("proves time at the third of those looks: a fourth could be put off beyond the heartbeat", () => {
    const held = person({ intervalMinutes: 10 }).spend(minutes(9)).now({ audible: true }).spend(minutes(1));
    expect(nextHeartbeat(held.state(), held.settings()) - held.at()).toBe(seconds(90));
  });

  it("is a whole number of milliseconds, and never too early", () => {
    const odd = person().lose(0.25).now({});
    expect(look(odd).alarmAt).toBe(person().at() + minutes(2) + 1);
  });

  it("stays where it is while somebody only looks", () => {
    expect(look(person(), 5000).alarmAt).toBe(look(person()).alarmAt);
  });
});

describe("time for a page to show, to the millisecond", () => {
  it("goes on for two heartbeats without news", () => {
    const busy = person().spend(minutes(3));
    expect(activeMsAt(busy.state(), busy.at() + minutes(4))).toBe(minutes(7));
    expect(activeMsAt(busy.state(), busy.at() + minutes(4) + 1)).toBe(minutes(3));
  });
});

describe("what is worth a wake, to the letter", () => {
  it("is sound where the idle threshold is longer than reading takes", () => {
    expect(look(person({ idleSeconds: 120 })).wakeSources.audible).toBe(false);
    expect(look(person({ idleSeconds: 121 })).wakeSources.audible).toBe(true);
  });

  it("is the end of the sound that holds a nudge, even where films do not count", () => {
    const held = person({ intervalMinutes: 10, watching: false }).spend(minutes(9)).now({ audible: true });
    expect(look(held.spend(minutes(1))).wakeSources.audible).toBe(true);
  });
});
