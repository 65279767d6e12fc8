import { test } from "vitest";
import type { Breakage } from "../bundle.ts";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { faultDays, sampleOf, timeLimit } from "../depth.ts";
import { expectFound } from "./planted.ts";

const plain = drawn(randomSpans([], []), false);
const turning = drawn(randomSpans(["tab", "update"], []), false);
const changing = drawn(randomSpans(["pause", "pauseAWhile", "update"], ["closed"], [anyChoice]));
const putOff = puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash])));

const keptNotification = "keepNotification: keepNotification(state)";
const isStillOnScreen = "isOnScreen(state.nudge) ?";
const afterUpdate = "...markDue(state, settings), nudge }";
const patienceOver = 'patienceMs(settings) ? openOn("notification", at';
const opportunity = 'what === "taskSwitch" || surroundings.quiet';
const save = "const trouble = await persist(";
const effects = "for (const effect of next.effects.splice(0)) await runEffect(effect, settings);";

/** Faults of the nudge, and the days that reveal them. */
const breakages: readonly (readonly [string, typeof plain, Breakage])[] = [
  [
    "an update forgets a snooze",
    putOff,
    { file: "step.ts", from: isStillOnScreen, to: 'state.nudge.is !== "idle" ?' },
  ],
  [
    "an update forgets the number of snoozes",
    putOff,
    { file: "step.ts", from: afterUpdate, to: afterUpdate.replace("}", ", snoozes: 0 }") },
  ],
  [
    "an update forgets the pause",
    changing,
    { file: "step.ts", from: afterUpdate, to: afterUpdate.replace("}", ", pause: null }") },
  ],
  [
    "the background acts before it saves",
    putOff,
    { file: "dispatch.ts", from: save, to: `${effects}\n${save}` },
  ],
  [
    "a needless notification stays",
    plain,
    { file: "outlook.ts", from: keptNotification, to: "keepNotification: true" },
  ],
  [
    "the popup does not follow the notification",
    plain,
    { file: "prompt.ts", from: `${patienceOver}, true)`, to: `${patienceOver})` },
  ],
  [
    "a tab switch is no opportune moment",
    turning,
    { file: "prompt.ts", from: opportunity, to: "surroundings.quiet" },
  ],
  [
    "a pause in the input is no opportune moment",
    plain,
    { file: "prompt.ts", from: opportunity, to: 'what === "taskSwitch"' },
  ],
];

test.each(sampleOf(breakages, 1, 2))(
  "random days reveal that %s",
  { timeout: timeLimit },
  (_, days, breakage) => expectFound(breakage, days, faultDays.nudge),
);
