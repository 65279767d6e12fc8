import { describe, expect, test } from "vitest";
import { problemsOf } from "../checks/problems.ts";
import { day } from "../day/day.ts";
import { play, type Setup } from "../day/simulator.ts";
import { judgeDay } from "../oracle/judgedDay.ts";

type Smallest = readonly [string, string, Setup];

/** The smallest days that once were counted or nudged wrongly. */
const settled: readonly Smallest[] = [
  [
    "an alarm in the past, again and again, while a return falls due in another application",
    "a1.oooooaa",
    { flavour: "firefox", alarmFloor: 0, settings: { intervalMinutes: 1 } },
  ],
  ["a film left for a silent tab", "a1w61t.299aaa", { settings: { intervalMinutes: 5 } }],
  [
    "an update while another application is in front",
    "aaaaoooooouaaa",
    { settings: { intervalMinutes: 30 } },
  ],
  [
    "a background killed as it hears that somebody is back",
    "a1aa......<1>aaaaaaaa",
    { settings: { intervalMinutes: 5 } },
  ],
  [
    "another application right after a pause, in a Firefox that listens again",
    "a1PaPoaa",
    { flavour: "firefox", settings: { intervalMinutes: 30 } },
  ],
  [
    "a browser closed for two minutes and a second, which is a break",
    "a1ax121aa",
    { settings: { intervalMinutes: 5, naturalBreakMinutes: 2 } },
  ],
  [
    "a window that comes on screen when the notification is already on its way",
    "a1.59za155xa",
    { settings: { intervalMinutes: 1 } },
  ],
  [
    "a background that dies as it looks whether a hold is over",
    "a1fw66aoaa<0>a",
    { settings: { intervalMinutes: 2, watching: false } },
  ],
  [
    "a break that falls due in another application, where all time counts",
    "a1aaaaato90a",
    { settings: { intervalMinutes: 5, count: "computer", watching: false } },
  ],
  [
    "the popup that another application keeps from coming at that very moment",
    "a1aaaa.59o119a",
    { settings: { intervalMinutes: 5, count: "computer", watching: false } },
  ],
  [
    "a background killed as it hears that somebody is back, while a page says again that it is there",
    "a1aa.<0>aaaaaa",
    { settings: { intervalMinutes: 3, watching: false } },
  ],
  [
    "a background that dies before it has taken away a notification that a natural break made needless",
    "a1o.<11>.301.301aa",
    {
      settings: {
        ...{ intervalMinutes: 2, patienceMinutes: 0, nudgeLevel: "notification" },
        ...{ count: "computer", watching: false },
      },
    },
  ],
];

/**
 * The smallest days that still are; each is expected to fail, and says so once it no longer does. No event tells of a machine that
 * sleeps while another application has the focus, nor, where listening would wake the background all day, of a short sound; a
 * screen that is locked before the hands count as at rest tells of nothing but the lock, not of when they began to; and hours in
 * another application are like a lid that is closed, for the clock that stands still is not woken, and `silenceMs` is less.
 */
const open: readonly Smallest[] = [
  [
    "a machine suspended while another application is in front",
    "aaaao1zzzzzzzo1aa",
    { settings: { intervalMinutes: 30 } },
  ],
  ["a sound that ends before the person counts as idle", "a1w7.119a", { settings: { intervalMinutes: 5 } }],
  ["a screen that locks itself at once", "aaa.50L260aa", { settings: { intervalMinutes: 30 } }],
  [
    "more than three hours in another application without a rest",
    `aaaaa${"o".repeat(200)}aaa`,
    { settings: { intervalMinutes: 30 } },
  ],
];

/** Ends the second life at one of its awaits, once: after the alarm that woke it went off, before the next one is set. */
const killedAtAwait = (): Setup => ({
  settings: { intervalMinutes: 5 },
  faults: { kill: ({ life, index }) => (life === 2 && index === 5 ? "before" : undefined) },
});

const problems = async ([, drawn, setup]: Smallest) => {
  const played = await play(day(drawn), setup);
  const life = judgeDay(played);
  return problemsOf(played, {
    ...life,
    truth: { ...life.truth, unsure: [] },
    slack: played.crashes.length > 0 ? life.slack : [],
  });
};

describe("the smallest days that once went wrong", () => {
  test("a background killed before it has set its next alarm is never woken again", async () => {
    const setup = killedAtAwait();
    const played = await play(day("aaaaaaaaaa"), setup);
    const life = judgeDay(played);
    const heartbeat = life.slack.map(slack => slack + 150);
    expect(problemsOf(played, { ...life, slack: heartbeat })).toEqual([]);
  });

  test.each(settled)("%s: %s", async (...smallest) => expect(await problems(smallest)).toEqual([]));
});

describe("known to be wrong still", () => {
  test.fails.each(open)("%s: %s", async (...smallest) => expect(await problems(smallest)).toEqual([]));
});
