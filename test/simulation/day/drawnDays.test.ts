import { describe, test } from "vitest";
import { flavours } from "../../simulatedBrowser/core.ts";
import { expectNudges } from "./expectNudges.ts";

/**     a active   . no input   w watching   o another application   L locked   z suspended   x closed   K killed   ^ a nudge */
describe.each(flavours)("a nudge in %s", flavour => {
  const ten = { flavour, settings: { intervalMinutes: 10, nudgeLevel: "now" as const } };
  test("comes when active time reaches the interval", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                              ^", {
      flavour,
      settings: { nudgeLevel: "now" },
    }));
  test("waits for a pause in the input, or until the patience is over", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                                ^", { flavour }));
  test("comes in a short pause", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaa", "                               ^", { flavour }));
  test("comes later after an absence, but not after reading", () =>
    expectNudges("aaaa.aaa..aaaaaaaa", "            ^", ten));
  test("comes a whole interval after a natural break", () =>
    expectNudges("aaaaaaa.....aaaaaaaaaaaaa", "                      ^", ten));
  test("comes later after a locked screen", () => expectNudges("aaaaLLaaaaaaaaa", "            ^", ten));
  test("comes later after another application was in front", () =>
    expectNudges("aaaaooooooooaaaaaaaaa", "                  ^", ten));
  test("counts a film as active time and waits for its end", () =>
    expectNudges("aaaaawwwwwwwwaaaa", "             ^", ten));
  test("is told of behind a film that lasts for longer than a hold may, and the popup follows", () =>
    expectNudges(`aaaaa${"w".repeat(38)}aaaa`, "                                        ^  ^", {
      flavour,
      settings: { intervalMinutes: 10, nudgeLevel: "now", holdAtMostMinutes: 30 },
    }));
  test("comes during a film where sound does not hold", () =>
    expectNudges("aaaaawwwwwwwwaaaa", "          ^", {
      flavour,
      settings: { intervalMinutes: 10, audibleHold: false },
    }));
  test("comes in time although the worker is killed again and again", () =>
    expectNudges("aaKaKKaKaKKaaa", "          ^", ten));
  test("comes a whole interval after a long suspend", () =>
    expectNudges("aaaaaaaazzzzzzaaaaaaaaaaaa", "                        ^", ten));
  test("comes back five minutes after it was closed, three times at most", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "          ^    ^    ^    ^", {
      ...ten,
      answers: ["close", "close", "close", "close"],
    }));
  test("comes back after the snooze", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaa", "          ^  ^  ^", {
      flavour,
      settings: { intervalMinutes: 10, snoozeMinutes: 3, nudgeLevel: "now" },
      answers: ["snooze", "snooze", "full"],
    }));
  test("comes a whole interval after a routine", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^          ^", { ...ten, answers: ["full"] }));
  test("comes a whole interval after leaving a routine more than half done", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^         ^", { ...ten, answers: ["most"] }));
  test("comes a whole interval after a skip", () =>
    expectNudges("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^         ^", { ...ten, answers: ["skip"] }));
});
