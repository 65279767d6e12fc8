import type { Range } from "./judge/judge.ts";
import { entriesOf } from "./judge/log.ts";
import { inWords } from "./plan.ts";
import type { Played } from "./playRun.ts";

const seconds = (ms: number) => (ms / 1000).toFixed(0);
const minutesOf = ({ least, most }: Range) => `${seconds(least)}–${seconds(most)} s`;
const counts = ({ least, most }: Range) => (least === most ? String(least) : `${least}–${most}`);

/** "kill 3, stop 1": how often each word occurs. */
function tally(words: readonly string[]): string {
  const kinds = [...new Set(words)].toSorted();
  return kinds.map(kind => `${kind} ${words.filter(word => word === kind).length}`).join(", ") || "none";
}

/** A run in which a larger share of the acts failed shows nothing. */
const mostFailed = 1 / 4;

/** How many acts before a disagreement are told. */
const lastActs = 5;

/** Whether Limber and the log agree, the consoles are clean, and the acts have happened. */
export const isRight = ({ wrong, errors, failed, acts }: Played): boolean =>
  wrong.length === 0 && errors.length === 0 && failed.length <= acts.length * mostFailed;

/** The rows of the table for one run. */
const rowsOf = (played: Played): readonly (readonly [string, string])[] => {
  const { reading, judgement, acts, log } = played;
  const debt = (isDue: boolean | undefined) => (isDue === undefined ? "open" : isDue ? "due" : "none");
  return [
    ["seed", String(played.seed)],
    ["minutes", String(played.minutes)],
    ["acts", `${acts.length}: ${tally(acts.map(({ place }) => place))}`],
    ["hands", tally(acts.map(({ hands }) => hands))],
    ["faults", tally(acts.flatMap(({ faults }) => faults))],
    ["acts that failed", String(played.failed.length)],
    ["workers killed", String(entriesOf(log, "killed").length)],
    ["day's active time", `${seconds(reading.dayMs)} s, right: ${minutesOf(judgement.day)}`],
    ["clock", `${seconds(reading.clockMs)} s, right: ${minutesOf(judgement.clock)}`],
    ["debt", `${debt(reading.isDue)}, right: ${debt(judgement.isDue)}`],
    ["natural breaks", `${reading.breaks}, right: ${counts(judgement.breaks)}`],
    ["skips", `${reading.skipped}, right: ${counts(judgement.skipped)}`],
    ["console errors", `${played.errors.length}, and ${played.expectedErrors} about the full storage`],
    ["verdict", isRight(played) ? "agrees" : "DISAGREES"],
  ];
};

/** One block for each run: what happened, what Limber counted, and what is right. */
export function table(played: Played): string {
  const rows = rowsOf(played).map(([name, value]) => `  ${name.padEnd(18)} ${value}`);
  return [played.name, ...rows].join("\n");
}

/** What went wrong after which acts, and how to play it again; the failed acts even of a run that agrees. */
export function complaint(played: Played): string {
  const { name, seed, minutes, acts, wrong, wrongAfter, errors } = played;
  const failed = played.failed.map(each => `failed: ${each}`);
  if (isRight(played)) return failed.map(each => `  ${each}`).join("\n");
  const before = wrong.length > 0 ? acts.slice(Math.max(0, wrongAfter - lastActs), wrongAfter) : [];
  const numbered = before.map(
    (act, index) => `act ${wrongAfter - before.length + index + 1}: ${inWords(act)}`,
  );
  const lines = [...numbered, ...wrong, ...errors.map(each => `console: ${each}`), ...failed];
  const again = `npm run chaos -- --browser ${name} --seed ${seed} --minutes ${minutes}`;
  return [`${name} disagrees; again: ${again}`, ...lines.map(line => `  ${line}`)].join("\n");
}
