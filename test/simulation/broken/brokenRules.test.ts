import { test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { faultDays, timeLimit } from "../depth.ts";
import { expectFound } from "./planted.ts";

/** Faults of the clock: what goes wrong, the text in `gapRule.ts` (or in another file), and its replacement. */
const breakages: readonly (readonly [what: string, from: string, to: string, file?: string])[] = [
  [
    "an absence has to be twice as long to be a break",
    "length >= naturalBreakMs",
    "length >= naturalBreakMs * 2",
  ],
  ["a gap begins at the idle event, not at the last input", "at - sign.idleMs", "at"],
  ["a locked screen counts", 'if (sign.is === "there") return', 'if (sign.is !== "idle") return'],
  ["a gap between reading and a break counts", "= length < readingMs", "= length < naturalBreakMs"],
  ["a short gap does not count", "= length < readingMs", "= length < 0"],
  [
    "a missing heartbeat makes no gap",
    "passed > proofMs(naturalBreakMs) + slackMs",
    "passed > readingMs * 1000",
  ],
  [
    "setting the clock back is taken for an absence",
    "shift(model.state, by) } : model",
    "shift(model.state, 2 * by) } : model",
    "shift.ts",
  ],
  [
    "nothing stands in for alarms that stand still",
    "timer = setTimeout(wake, ",
    "timer = setTimeout(() => {}, ",
    "standInAlarm.ts",
  ],
  ["one absence makes several breaks", "gap.isBreak || at - gap.since", "at - gap.since"],
  ["a gap takes the watched time back as well", "if (!span.isProvedBySound) return", "if (span) return"],
  [
    "the timeline keeps showing time that was taken back",
    'kind: "away", over: strengths.browsing',
    'kind: "browsing", over: strengths.browsing',
    "spans.ts",
  ],
  [
    "the timeline shows browsing as absence",
    "? { from, to: from + ms, kind: activeKind",
    "? { from, to: from, kind: activeKind",
    "spans.ts",
  ],
];

const marks = ["kill", "update", "back", "dayBack"] as const;
const days = drawn(randomSpans(marks, ["suspended", "closed", "jumped"]), false);
test.each(breakages.map(([what, from, to, file = "gapRule.ts"]) => [what, { file, from, to }] as const))(
  "random days reveal that %s",
  { timeout: timeLimit },
  (_, breakage) => expectFound(breakage, days, faultDays.gapRule),
);
