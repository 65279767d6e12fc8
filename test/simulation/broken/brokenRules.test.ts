import { test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { faultDays, timeLimit } from "../depth.ts";
import { expectFound } from "./planted.ts";

/** The gap rule, broken in one place: what is wrong, the text in `gapRule.ts`, and what stands there instead. */
const breakages: readonly (readonly [string, string, string])[] = [
  [
    "an absence has to be twice as long to be a break",
    "length >= naturalBreakMs",
    "length >= naturalBreakMs * 2",
  ],
  ["a gap begins when it is noticed, not at the last input", "at - sign.idleMs", "at"],
  ["a locked screen counts", 'if (sign.is === "there") return', 'if (sign.is !== "idle") return'],
  [
    "the clock does not stand still between reading and a break",
    "length < readingMs ?",
    "length < naturalBreakMs ?",
  ],
  ["a short gap does not count", "length < readingMs ?", "length < 0 ?"],
  ["nobody asks where the time went", "passed > readingMs + slackMs", "passed > readingMs * 1000"],
  [
    "a clock that was set back takes time away",
    "nothing(setBack(clock, at))",
    "nothing({ ...clock, activeMs: clock.activeMs + passed, accountedUntil: at })",
  ],
  ["a break is taken again and again", "gap.isBreak || at - gap.since", "at - gap.since"],
  ["what was watched is taken back as well", "if (!span.isProvedBySound) return", "if (span) return"],
];

const marks = ["kill", "update", "back"] as const;
const days = drawn(randomSpans(marks, ["suspended", "closed", "jumped"]), false);
test.each(breakages)("it is found that %s", { timeout: timeLimit }, (_, from, to) =>
  expectFound({ file: "gapRule.ts", from, to }, days, faultDays.gapRule),
);
