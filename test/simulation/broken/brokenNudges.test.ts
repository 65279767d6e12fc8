import { test } from "vitest";
import type { Breakage } from "../bundle.ts";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { faultDays, timeLimit } from "../depth.ts";
import { expectFound } from "./planted.ts";

const plain = drawn(randomSpans([], []), false);
const turning = drawn(randomSpans(["tab", "update"], []), false);
const changing = drawn(randomSpans(["pause", "pauseAWhile", "update"], ["closed"], [anyChoice]));
const putOff = puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash])));

const keptNotification = "keepNotification: presentations(state)";
const onScreen = "nudge: withoutSurface(state.nudge)";
const patienceOver = '? { is: "waiting", since, notice }';
const opportunity = 'what === "taskSwitch" || surroundings.quiet';
const save = "const isSafe = await writeOutputs(";
const effects =
  "for (const effect of decision.effects.splice(0)) await runEffect(effect, decision.model.state, inputs.settings, dispatch);";

/** Faults of the nudge, and the days that reveal them. */
const breakages: readonly (readonly [string, typeof plain, Breakage])[] = [
  ["an update forgets a snooze", putOff, { file: "apply.ts", from: onScreen, to: 'nudge: { is: "idle" }' }],
  [
    "an update forgets the number of snoozes",
    putOff,
    { file: "apply.ts", from: onScreen, to: `${onScreen}, snoozes: 0` },
  ],
  [
    "an update forgets the pause",
    changing,
    { file: "apply.ts", from: onScreen, to: `${onScreen}, pause: null` },
  ],
  [
    "the background acts before it saves",
    putOff,
    { file: "dispatch.ts", from: save, to: `${effects}\n${save}` },
  ],
  [
    "a needless notification stays",
    plain,
    { file: "outlook.ts", from: keptNotification, to: "keepNotification: true || presentations(state)" },
  ],
  [
    "the popup does not follow the notification",
    plain,
    { file: "nudge.ts", from: patienceOver, to: '? { is: "asking", on: notice }' },
  ],
  [
    "a tab switch is no opportune moment",
    turning,
    { file: "nudge.ts", from: opportunity, to: "surroundings.quiet" },
  ],
  [
    "a pause in the input is no opportune moment",
    plain,
    { file: "nudge.ts", from: opportunity, to: 'what === "taskSwitch"' },
  ],
];

test.each(breakages)("random days reveal that %s", { timeout: timeLimit }, (_, days, breakage) =>
  expectFound(breakage, days, faultDays.nudge),
);
