import { test } from "vitest";
import type { Breakage } from "../bundle.ts";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { faultDays, timeLimit } from "../depth.ts";
import { expectFound } from "./planted.ts";

const plain = drawn(randomSpans([], []), false);
const turning = drawn(randomSpans(["tab", "update"], []), false);
const changing = drawn(randomSpans(["pause", "pauseAWhile", "update"], ["closed"], [anyChoice]));
const putOff = puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash])));

const mayBe = "keepNotification: keepNotification(state)";
const waitsOn = "isOnScreen(state.nudge) ?";
const laidDown = "...markDue(state, settings), nudge }";
const patient = 'patienceMs(settings) ? openOn("notification", at';
const opportune = 'what === "taskSwitch" || surroundings.quiet';
const saving = "const trouble = await persist(";
const doing = "for (const effect of next.effects.splice(0)) await runEffect(effect, settings);";

/** The nudge, broken in one place, and the days that find it. */
const breakages: readonly (readonly [string, typeof plain, Breakage])[] = [
  [
    "an update forgets a snooze",
    putOff,
    { file: "step.ts", from: waitsOn, to: 'state.nudge.is !== "idle" ?' },
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
    { file: "dispatch.ts", from: saving, to: `${doing}\n${saving}` },
  ],
  ["a needless notification stays", plain, { file: "outlook.ts", from: mayBe, to: "keepNotification: true" }],
  [
    "the popup does not follow the notification",
    plain,
    { file: "prompt.ts", from: `${patient}, true)`, to: `${patient})` },
  ],
  [
    "a turn to another tab is no good moment",
    turning,
    { file: "prompt.ts", from: opportune, to: "surroundings.quiet" },
  ],
  [
    "hands at rest are no good moment",
    plain,
    { file: "prompt.ts", from: opportune, to: 'what === "taskSwitch"' },
  ],
];

test.each(breakages)("it is found that %s", { timeout: timeLimit }, (_, days, breakage) =>
  expectFound(breakage, days, faultDays.nudge),
);
