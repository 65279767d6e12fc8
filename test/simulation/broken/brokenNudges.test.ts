import { test } from "vitest";
import type { Breakage } from "../bundle.ts";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { faultDays, sampleOf, timeLimit } from "../depth.ts";
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
const activity = "for (const effect of next.effects.splice(0)) await runEffect(effect, settings);";

/** Faults of the nudge, and the days that reveal them. */
const breakages: readonly (readonly [string, typeof plain, Breakage])[] = [
  [
    "an update forgets a snooze",
    putOff,
    { file: "step.ts", from: waitsOn, to: 'state.nudge.is !== "idle" ?' },
  ],
  [
    "an update forgets the number of snoozes",
    putOff,
    { file: "step.ts", from: laidDown, to: laidDown.replace("}", ", snoozes: 0 }") },
  ],
  [
    "an update forgets the pause",
    changing,
    { file: "step.ts", from: laidDown, to: laidDown.replace("}", ", pause: null }") },
  ],
  [
    "the background acts before it saves",
    putOff,
    { file: "dispatch.ts", from: saving, to: `${activity}\n${saving}` },
  ],
  ["a needless notification stays", plain, { file: "outlook.ts", from: mayBe, to: "keepNotification: true" }],
  [
    "the popup does not follow the notification",
    plain,
    { file: "prompt.ts", from: `${patient}, true)`, to: `${patient})` },
  ],
  [
    "a tab switch is no opportune moment",
    turning,
    { file: "prompt.ts", from: opportune, to: "surroundings.quiet" },
  ],
  [
    "a pause in the input is no opportune moment",
    plain,
    { file: "prompt.ts", from: opportune, to: 'what === "taskSwitch"' },
  ],
];

test.each(sampleOf(breakages, 1, 2))(
  "random days reveal that %s",
  { timeout: timeLimit },
  (_, days, breakage) => expectFound(breakage, days, faultDays.nudge),
);
