import type { Settings } from "../../../src/core/settings.ts";

/** What a person did in one second. The wall clock skips a `jumped` second. */
export type Activity =
  | "input"
  | "reading"
  | "watching"
  | "exercising"
  | "other"
  | "otherAway"
  | "locked"
  | "suspended"
  | "closed"
  | "jumped";

/** The settings that the gap rule depends on. */
export type Rules = Pick<
  Settings,
  "intervalMinutes" | "naturalBreakMinutes" | "idleSeconds" | "count" | "watching"
>;

/** The rules in force in each second of a day, and whether Limber's clock is stopped then (paused, outside hours). */
export interface Regime {
  /** Whether the person touched the machine in that second, whatever else happened in it. */
  readonly isTouched?: (second: number) => boolean;
  readonly rulesAt: (second: number) => Rules;
  readonly isStopped: (second: number) => boolean;
}

/** The same rules all day long. */
export const always = (rules: Rules): Regime => ({ rulesAt: () => rules, isStopped: () => false });

/** The truth about a day, second by second: entry `n` holds at the end of second `n`. */
export interface Truth {
  /** Active seconds, judged with hindsight: an absence that is still running does not count. */
  readonly active: number[];
  /** Active seconds as the person would say at that second: an absence that is still short counts. */
  readonly hopeful: number[];
  /** By how many seconds Limber may be wrong, because no browser reports the time exactly. */
  readonly slack: number[];
  /** From what the browser reports, nobody can decide whether an absence was long enough for a break. */
  readonly unsure: boolean[];
  /** The first second after each natural break. */
  readonly breaks: number[];
}

/** The gap rule's first bound, and the heartbeat of a natural break that is no shorter. */
const short = 120;

/** How late a proof may be: the browser's floor between two alarms, the same again for the guard, and a busy machine. */
const late = 66;

/** The longest time without a proof that looks like no gap at all. */
const unnoticed = ({ naturalBreakMinutes }: Rules): number => Math.min(120, naturalBreakMinutes * 60) + late;

/** This second alone proves that the person is present. */
const proves = (activity: Activity, { watching }: Rules): boolean =>
  activity === "input" ||
  activity === "other" ||
  activity === "exercising" ||
  (activity === "watching" && watching);

/** This second counts if the person is present. */
function countsFor(activity: Activity, { count }: Rules): boolean {
  if (activity === "locked" || activity === "exercising") return false;
  return (activity !== "other" && activity !== "otherAway") || count === "computer";
}

/** The browser saw nothing of this second. */
const isBlind = (activity: Activity) =>
  activity === "suspended" || activity === "closed" || activity === "jumped";

type Verdict = "counts" | "stands" | "break";

/** What the gap rule makes of a gap. */
function judge(length: number, isPresent: boolean, rules: Rules): Verdict {
  // Within the idle threshold the person is present by definition, unless something else took the time away.
  if (isPresent) return "counts";
  if (length >= rules.naturalBreakMinutes * 60) return "break";
  return length < short ? "counts" : "stands";
}

/** Whether the browser's view of the gap, wrong by up to a heartbeat at its start, could make it a break or none. */
function isUnsure(gap: readonly Activity[], rules: Rules): boolean {
  const first = gap.findIndex(isBlind);
  if (first < 0) return false;
  const enough = rules.naturalBreakMinutes * 60;
  const least = first >= rules.idleSeconds ? gap.length : gap.length - first;
  if (gap.length >= enough && gap.length <= unnoticed(rules)) return true;
  // The same holds for the unseen part of a longer gap, if the seen part shows no absence.
  const blind = gap.filter(isBlind).length;
  const isPresent = first < rules.idleSeconds || gap.length - blind < enough;
  if (gap.length >= enough && blind <= unnoticed(rules) && isPresent) return true;
  return least < enough && gap.length + unnoticed(rules) >= enough;
}

/**
 * The gap rule by definition, over a list of seconds. A gap lies between two seconds that prove the person present.
 * Deliberately naive: it sees the whole day at once. At each of `zeros` (a routine done, a break skipped) active time starts
 * from zero.
 */
export function truth(
  day: readonly Activity[],
  { rulesAt, isStopped, isTouched = at => day[at] === "input" || day[at] === "other" }: Regime,
  zeros: ReadonlySet<number> = new Set(),
): Truth {
  const result: Truth = { active: [], hopeful: [], slack: [], unsure: [], breaks: [] };
  let active = 0;
  let slack = 0;
  let unsure = false;
  const note = (hopeful: number) => {
    result.active.push(active);
    result.hopeful.push(hopeful);
    result.slack.push(slack);
    result.unsure.push(unsure);
  };
  const counts = (second: number) =>
    countsFor(day[second] ?? "reading", rulesAt(second)) && !isStopped(second);
  for (let at = 0; at < day.length; at++) {
    const start = at;
    // Only a person who is present changes the rules, so one set of rules holds for a whole gap.
    const rules = rulesAt(start);
    while (at < day.length && !proves(day[at] ?? "reading", rulesAt(at))) at++;
    const gap = day.slice(start, at);
    let hope = active;
    // A person who watched a film or did a routine before the gap may have been without input for longer than the gap.
    let idle = 0;
    while (idle < start && !isTouched(start - 1 - idle)) idle++;
    let quiet = true;
    for (const [index, activity] of gap.entries()) {
      // Within the idle threshold nothing reports whether the person was still present before it.
      if (isBlind(activity) && !isBlind(gap[index - 1] ?? "input"))
        slack += unnoticed(rules) + Math.min(Math.max(short, rules.idleSeconds), gap.length);
      quiet &&= !isBlind(activity) && activity !== "locked";
      const soFar = judge(index + 1, quiet && idle + index + 1 < rules.idleSeconds, rules);
      if (counts(start + index)) hope++;
      if (soFar === "break") active = 0;
      note(soFar === "counts" ? hope : active);
    }
    if (at === day.length) break;
    const verdict = judge(gap.length, quiet && idle + gap.length < rules.idleSeconds, rules);
    if (verdict === "counts") active = hope;
    if (verdict === "break") {
      // Limber notices this break at the next heartbeat, and loses the active time in between.
      slack = gap.some(isBlind) ? unnoticed(rules) : 0;
      unsure = false;
      result.breaks.push(at);
    }
    unsure ||= isUnsure(gap, rules);
    if (zeros.has(at)) {
      active = 0;
      slack = 0;
      unsure = false;
    }
    if (counts(at)) active++;
    note(active);
  }
  return result;
}

/** The seconds at whose end a break becomes due, with hindsight. */
export function dueSeconds({ active }: Truth, { intervalMinutes }: Rules): number[] {
  const enough = intervalMinutes * 60;
  return active.flatMap((now, second) =>
    now >= enough && (active[second - 1] ?? 0) < enough ? [second] : [],
  );
}
