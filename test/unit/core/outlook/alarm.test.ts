import { describe, expect, it } from "vitest";
import { surfaceTimeoutMs } from "../../../../src/core/nudge/rules.ts";
import { earliest, focusPollAt, keepAliveAt } from "../../../../src/core/outlook/alarm.ts";
import { nextHeartbeat } from "../../../../src/core/outlook/heartbeat.ts";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

type Person = ReturnType<typeof person>;
const outlookOf = (it: Person, later = 0) => outlook(it.state(), it.settings(), it.at() + later, "UTC");
const alarmIn = (it: Person) => {
  const { alarmAt } = outlookOf(it);
  return alarmAt === null ? null : alarmAt - it.at();
};

describe("the alarm", () => {
  it("beats every two minutes, and at each of the last five minutes", () => {
    expect(alarmIn(person())).toBe(minutes(2));
    expect(alarmIn(person().spend(minutes(24)))).toBe(minutes(1));
    expect(alarmIn(person().spend(minutes(25.5)))).toBe(seconds(30));
  });

  it("beats no later than a natural break would end", () => {
    expect(alarmIn(person({ naturalBreakMinutes: 1 }))).toBe(minutes(1));
    expect(alarmIn(person({ naturalBreakMinutes: 2 }))).toBe(minutes(2));
    const held = person({ intervalMinutes: 10, naturalBreakMinutes: 1 })
      .spend(minutes(9))
      .now({ call: true });
    const beat = nextHeartbeat(held.spend(minutes(1)).state(), held.settings());
    expect(beat - held.at()).toBe(minutes(1));
  });

  it("goes off at the instant at which a break is due", () => {
    expect(alarmIn(person().spend(minutes(29.5)))).toBe(seconds(30));
  });

  it("is not set while the clock stands still", () => {
    expect(alarmIn(person().now({ front: false }))).toBeNull();
    expect(alarmIn(person().spend(minutes(3)).now({ presence: "idle" }))).toBeNull();
    expect(alarmIn(person().tell({ what: "pause", until: null }))).toBeNull();
  });

  it("looks once more at a locked screen: the browser may never report that it is unlocked", () => {
    const locked = person().now({ presence: "locked" });
    expect(alarmIn(locked)).toBe(seconds(30));
    expect(alarmIn(locked.lose(seconds(29)).now({}))).toBe(seconds(1));
    expect(alarmIn(locked.lose(seconds(1)).now({}))).toBeNull();
  });

  it("goes off at the end of a pause, and not before", () => {
    const paused = person();
    expect(alarmIn(paused.tell({ what: "pause", until: paused.at() + minutes(60) }))).toBe(minutes(60));
  });

  it("gives up on the surface of a test nudge in a pause too", () => {
    const tested = person().tell({ what: "pause", until: null }).tell({ what: "testNudge" });
    expect(tested.state().test).toMatchObject({ surface: "popup", isShown: false });
    expect(alarmIn(tested)).toBe(surfaceTimeoutMs);
  });

  it("polls a hold that may end without an event", () => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" })
      .spend(minutes(9))
      .now({ fullscreen: true })
      .spend(minutes(1));
    expect(alarmIn(held)).toBe(seconds(30));
  });

  it("polls another application in front: Chromium may not report that it has gone", () => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(9)).now({ front: false });
    expect(alarmIn(held)).toBeNull();
    held.choose({ intervalMinutes: 9 });
    expect(held.state().hold).toBe("otherApp");
    expect(alarmIn(held)).toBe(seconds(30));
    expect(alarmIn(held.spend(seconds(30), seconds(30)))).toBe(seconds(30));
    expect(alarmIn(held.now({ presence: "locked" }).lose(seconds(30)).now({}))).toBeNull();
  });

  it("goes off for a natural break only while a nudge is on screen", () => {
    const asked = person({ intervalMinutes: 10, nudgeLevel: "notification" }).spend(minutes(10));
    asked.tell({ what: "shown", surface: "notification" }).now({ presence: "locked" });
    expect(alarmIn(asked.lose(seconds(30)).now({}))).toBe(minutes(4.5));
    expect(alarmIn(asked.lose(minutes(4.5)).now({}))).toBeNull();
  });

  it("ends the offer of an interrupted routine after 15 minutes", () => {
    const paused = person().tell({ what: "startRoutine", kind: "full", page: "p" }).now({ front: false });
    expect(alarmIn(paused)).toBe(minutes(15));
  });

  it.each([
    ["25 minutes, when the badge begins to count down", minutes(25), minutes(1)],
    ["27 minutes", minutes(27), minutes(1)],
    ["25.5 minutes, for the next whole minute", minutes(25.5), seconds(30)],
    ["28.5 minutes", minutes(28.5), seconds(30)],
    ["a millisecond before the break", minutes(30) - 1, 1],
  ])("beats after %s", (_, spent, next) => {
    expect(alarmIn(person().spend(spent))).toBe(next);
  });

  it("beats every two minutes while the badge shows the debt", () => {
    const badge = person({ intervalMinutes: 10, nudgeLevel: "badge" }).spend(minutes(10));
    expect(alarmIn(badge)).toBe(minutes(2));
  });

  it("gives a surface ten seconds to report that it is shown", () => {
    expect(alarmIn(person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(10)))).toBe(seconds(10));
  });

  it("goes off at the end of a snooze", () => {
    const snoozed = person({ intervalMinutes: 10, nudgeLevel: "now", snoozeMinutes: 1 }).spend(minutes(10));
    snoozed.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    expect(alarmIn(snoozed.tell({ what: "snooze" }).see({ open: [] }))).toBe(minutes(1));
  });

  it.each(["audible", "fullscreen", "call"] as const)("polls the hold %s every half minute", hold => {
    const held = person({ intervalMinutes: 10 })
      .spend(minutes(9))
      .now({ [hold]: true });
    expect(alarmIn(held.spend(minutes(1)))).toBe(seconds(30));
  });

  it("polls full screen elsewhere, and a panel of the browser's", () => {
    const settings = { intervalMinutes: 10, nudgeLevel: "now", fullscreenHold: "any" } as const;
    const elsewhere = person(settings).spend(minutes(9)).now({ fullscreenElsewhere: true });
    expect(alarmIn(elsewhere.spend(minutes(1)))).toBe(seconds(30));
    const panel = person(settings).spend(minutes(10));
    panel.tell({ what: "refused", surface: "popup", isPanelOpen: true });
    expect(panel.state().hold).toBe("panel");
    expect(alarmIn(panel)).toBe(seconds(30));
  });

  it("proves the clock at the third poll: browsers may delay a fourth beyond the heartbeat", () => {
    const held = person({ intervalMinutes: 10 }).spend(minutes(9)).now({ audible: true }).spend(minutes(1));
    expect(nextHeartbeat(held.state(), held.settings()) - held.at()).toBe(seconds(90));
  });

  it("looks for a new time zone every half hour outside the working hours, while somebody is there", () => {
    const hours = Array.from({ length: 7 }, () => [{ from: 17 * 60, to: 18 * 60 }]);
    const early = person({ hours }).lose(minutes(7)).now({});
    expect(early.state().hold).toBe("hours");
    expect(alarmIn(early)).toBe(minutes(23));
    expect(alarmIn(early.lose(minutes(22)).now({}))).toBe(minutes(1));
    expect(
      alarmIn(
        person({ hours })
          .lose(minutes(60 * 7 + 50))
          .now({}),
      ),
    ).toBe(minutes(10));
    expect(alarmIn(early.now({ presence: "locked" }).lose(seconds(30)).now({}))).toBe(minutes(60 * 7 + 30.5));
    expect(alarmIn(person().now({ front: false }))).toBeNull();
  });

  it("is rounded up to a whole millisecond", () => {
    const odd = person().lose(0.25).now({});
    expect(outlookOf(odd).alarmAt).toBe(person().at() + minutes(2) + 1);
  });

  it("stays where it is when an event changes nothing", () => {
    expect(outlookOf(person(), 5000).alarmAt).toBe(outlookOf(person()).alarmAt);
  });
});

describe("the alarm that keeps a worker instance alive in Firefox", () => {
  const there = person({ intervalMinutes: 5 }).spend(minutes(1));
  const wait = (one: typeof there) => (keepAliveAt(one.state(), one.at()) ?? Number.NaN) - one.at();

  it("restarts the instance after two minutes", () => expect(wait(there)).toBe(minutes(2)));

  it("keeps the instance alive while a nudge waits for an opportune moment", () =>
    expect(wait(person({ intervalMinutes: 5 }).spend(minutes(5)))).toBe(seconds(20)));

  it("is not set while the person is away", () =>
    expect(wait(person({ intervalMinutes: 5 }).spend(minutes(1)).now({ presence: "locked" }))).toBeNaN());
});

describe("the earliest of several instants", () => {
  it("is null for none", () => expect(earliest(null, undefined)).toBeNull());
  it("is the only one", () => expect(earliest(null, 7)).toBe(7));
  it("ignores nulls", () => expect(earliest(null, 7, undefined, 5)).toBe(5));
});

describe("the poll for the focus", () => {
  const pollIn = (it: Person) => {
    const poll = focusPollAt(it.state(), it.settings(), it.at());
    return poll === undefined ? undefined : poll - it.at();
  };

  it("comes as often as a heartbeat while another application is in front", () => {
    expect(pollIn(person().now({ front: false }))).toBe(minutes(2));
    expect(pollIn(person({ naturalBreakMinutes: 1 }).now({ front: false }))).toBe(minutes(1));
  });

  it("stays where it is however often something else wakes the background", () => {
    expect(pollIn(person().now({ front: false }).lose(seconds(30)).now({}))).toBe(minutes(1.5));
  });

  it("is none while the clock runs, the person is away, or something else stops the clock", () => {
    const elsewhere = () => person().now({ front: false });
    expect(pollIn(person())).toBeUndefined();
    expect(pollIn(elsewhere().now({ presence: "locked" }))).toBeUndefined();
    expect(pollIn(elsewhere().now({ presence: "idle" }))).toBeUndefined();
    expect(pollIn(elsewhere().tell({ what: "pause", until: null }))).toBeUndefined();
    expect(pollIn(person().tell({ what: "startRoutine", kind: "full", page: "p" }))).toBeUndefined();
    const hours = Array.from({ length: 7 }, () => [{ from: 17 * 60, to: 18 * 60 }]);
    expect(pollIn(person({ hours }).now({ front: false }))).toBeUndefined();
  });
});
