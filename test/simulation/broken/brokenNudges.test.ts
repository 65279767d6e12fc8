import { test } from "vitest";
import type { Breakage } from "../bundle.ts";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { expectFound } from "./planted.ts";

const plain = drawn(randomSpans([], []), false);
const turning = drawn(randomSpans(["tab", "update"], []), false);
const changing = drawn(randomSpans(["pause", "pauseAWhile", "update"], ["closed"], [anyChoice]));
const putOff = puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash])));

const mayBe = "mayBeNotified: mayBeNotified(state)";
const waitsOn = "Prompt = isOnScreen(state.nudge) ?";
const laidDown = "...owing(state, settings), prompt }";
const patient = 'patienceMs(settings) ? openOn("notification", at';
const opportune = 'what === "taskSwitch" || around.quiet';
const keeping = "const trouble = await keep(before, model, [...before.found, ...unreadable], at);";
const performing = "for (const effect of next.effects) await perform(effect, settings);";

/** The nudge, broken in one place, and the days that find it. */
const breakages: readonly (readonly [string, typeof plain, Breakage])[] = [
  [
    "an update forgets a snooze",
    putOff,
    { file: "step.ts", from: waitsOn, to: 'Prompt = state.nudge.is !== "idle" ?' },
  ],
  [
    "an update forgets how often it was put off",
    putOff,
    { file: "step.ts", from: laidDown, to: laidDown.replace("}", ", snoozes: 0 }") },
  ],
  [
    "an update forgets the pause",
    changing,
    { file: "step.ts", from: laidDown, to: laidDown.replace("}", ", pause: null }") },
  ],
  [
    "things are done before they are stored",
    putOff,
    {
      file: "attend.ts",
      from: keeping,
      to: `${performing.replace("next.effects", "next.effects.splice(0)")}\n${keeping}`,
    },
  ],
  ["a needless notification stays", plain, { file: "outlook.ts", from: mayBe, to: "mayBeNotified: true" }],
  [
    "the popup does not follow the notification",
    plain,
    { file: "prompt.ts", from: `${patient}, true)`, to: `${patient})` },
  ],
  [
    "a turn to another tab is no good moment",
    turning,
    { file: "prompt.ts", from: opportune, to: "around.quiet" },
  ],
  [
    "hands at rest are no good moment",
    plain,
    { file: "prompt.ts", from: opportune, to: 'what === "taskSwitch"' },
  ],
];

const mostDays = 2000;

test.each(breakages)("it is found that %s", (_, days, breakage) => expectFound(breakage, days, mostDays));
