import { describe, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { lives } from "./expectNudges.ts";

const flavours: Flavour[] = ["chromium", "firefox"];

/**
 *     a active   . no input   w watching   o another application   L locked   z suspended   x closed   K killed   ^ a nudge
 */
describe.each(flavours)("a day in %s", flavour => {
  const ten = { flavour, settings: { intervalMinutes: 10, nudgeLevel: "now" as const } };
  test("is nudged when active time reaches the interval", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                              ^", {
      flavour,
      settings: { nudgeLevel: "now" },
    }));
  test("waits for a pause, and where there is none until the patience is over", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                                ^", { flavour }));
  test("finds the good moment in a short pause", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaa", "                               ^", { flavour }));
  test("counts reading, and not absence", () => lives("aaaa.aaaa..aaaaaaa", "            ^", ten));
  test("begins anew after a natural break", () =>
    lives("aaaaaaa.....aaaaaaaaaaaaa", "                      ^", ten));
  test("does not count the locked screen", () => lives("aaaaLLaaaaaaaaa", "            ^", ten));
  test("stands still while another application is in front", () =>
    lives("aaaaooooooooaaaaaaaaa", "                  ^", ten));
  test("counts a film, and waits for its end", () => lives("aaaaawwwwwwwwaaaa", "             ^", ten));
  test("loses nothing to killed workers", () => lives("aaKaKKaKaKKaaa", "          ^", ten));
  test("starts again after a suspended machine and a closed browser", () =>
    lives("aaaaaaaazzzzzzaaaaaaaaaaaa", "                        ^", ten));
  test("comes back five minutes after being closed, three times at most", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "          ^    ^    ^    ^", {
      ...ten,
      answers: ["close", "close", "close", "close"],
    }));
  test("comes back after the snooze", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaa", "          ^  ^  ^", {
      flavour,
      settings: { intervalMinutes: 10, snoozeMinutes: 3, nudgeLevel: "now" },
      answers: ["snooze", "snooze", "full"],
    }));
  test("is clear after a routine", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^          ^", { ...ten, answers: ["full"] }));
  test("is clear after most of a routine, from the moment that it was left", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^         ^", { ...ten, answers: ["most"] }));
  test("is clear after a skip", () =>
    lives("aaaaaaaaaaaaaaaaaaaaaaaa", "          ^         ^", { ...ten, answers: ["skip"] }));
});
