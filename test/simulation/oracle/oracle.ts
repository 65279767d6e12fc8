import type { Settings } from "../../../src/core/settings.ts";

/** What a person did with one second; `jumped` is one that the wall clock left out. */
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

/** The settings that the gap rule knows. */
export type Rules = Pick<
  Settings,
  "intervalMinutes" | "naturalBreakMinutes" | "idleSeconds" | "count" | "watching"
>;

/** The rules that hold in each second of a day, and whether the clock is made to stand still in it (paused, outside hours). */
export interface Regime {
  /** Whether a hand was on the machine in that second, whatever else was done in it. */
  readonly isTouched?: (second: number) => boolean;
  readonly rulesAt: (second: number) => Rules;
  readonly isStill: (second: number) => boolean;
}

/** The same rules all day long. */
export const always = (rules: Rules): Regime => ({ rulesAt: () => rules, isStill: () => false });

/** The truth about a day, second by second: entry `n` holds at the end of second `n`. */
export interface Truth {
  /** Active seconds, judged with hindsight: an absence that is still running counts for nothing yet. */
  readonly active: number[];
  /** Active seconds as the person would say at that moment: a pause that is still short counts. */
  readonly hopeful: number[];
  /** How many seconds the product may be wrong by, for what no browser can tell exactly. */
  readonly slack: number[];
  /** Nobody who sees only what a browser tells can know whether an absence was long enough to be a break. */
  readonly unsure: boolean[];
  /** The second after the last of each natural break. */
  readonly breaks: number[];
}

/** The gap rule's first bound and the heartbeat, both two minutes, and how late a heartbeat may be. */
const short = 120;
const heartbeat = 120;
const late = 30;

/** A second that shows by itself that somebody is there. */
const proves = (doing: Activity, { watching }: Rules): boolean =>
  doing === "input" || doing === "other" || doing === "exercising" || (doing === "watching" && watching);

/** A second that counts, if somebody is there. */
function countsFor(doing: Activity, { count }: Rules): boolean {
  if (doing === "locked" || doing === "exercising") return false;
  return (doing !== "other" && doing !== "otherAway") || count === "computer";
}

/** A second of which the browser saw nothing. */
const isBlind = (doing: Activity) => doing === "suspended" || doing === "closed" || doing === "jumped";

type Verdict = "counts" | "stands" | "break";

/** What a gap is worth by the words of the rule. */
function judge(length: number, isPresent: boolean, rules: Rules): Verdict {
  // Within the idle threshold the person is present by definition, if nothing else took the time away.
  if (isPresent) return "counts";
  if (length >= rules.naturalBreakMinutes * 60) return "break";
  return length < short ? "counts" : "stands";
}

/** Whether a browser's view of the gap, wrong by up to a heartbeat at its start, could make it a break or none. */
function isUnsure(gap: readonly Activity[], rules: Rules): boolean {
  const first = gap.findIndex(isBlind);
  if (first < 0) return false;
  const enough = rules.naturalBreakMinutes * 60;
  const least = first >= rules.idleSeconds ? gap.length : gap.length - first;
  // Up to a heartbeat and its lateness nothing looks missing at all.
  if (gap.length >= enough && gap.length <= heartbeat + late) return true;
  // Nor does what was not seen of a longer one, if it is as short and what was seen of it shows no absence.
  const blind = gap.filter(isBlind).length;
  const isPresent = first < rules.idleSeconds || gap.length - blind < enough;
  if (gap.length >= enough && blind <= heartbeat + late && isPresent) return true;
  return least < enough && gap.length + heartbeat + late >= enough;
}

/**
 * The gap rule by definition, over a list of seconds: a gap is what lies between two seconds that prove that somebody is
 * there. Deliberately naive: it looks at the whole day at once. At each of `zeros` (a routine done, a break skipped) the clock
 * starts again.
 */
export function truth(
  day: readonly Activity[],
  { rulesAt, isStill, isTouched = at => day[at] === "input" || day[at] === "other" }: Regime,
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
  const counts = (second: number) => countsFor(day[second] ?? "reading", rulesAt(second)) && !isStill(second);
  for (let at = 0; at < day.length; at++) {
    const start = at;
    // Who changes the rules is there: they hold for the whole of a gap.
    const rules = rulesAt(start);
    while (at < day.length && !proves(day[at] ?? "reading", rulesAt(at))) at++;
    const gap = day.slice(start, at);
    let hope = active;
    // Who watched or did a routine until then may not have touched anything for longer than that already.
    let idle = 0;
    while (idle < start && !isTouched(start - 1 - idle)) idle++;
    let quiet = true;
    for (const [index, doing] of gap.entries()) {
      // Up to the threshold nothing tells whether somebody was there before.
      if (isBlind(doing) && !isBlind(gap[index - 1] ?? "input"))
        slack += heartbeat + late + Math.min(Math.max(short, rules.idleSeconds), gap.length);
      quiet &&= !isBlind(doing) && doing !== "locked";
      const soFar = judge(index + 1, quiet && idle + index + 1 < rules.idleSeconds, rules);
      if (counts(start + index)) hope++;
      if (soFar === "break") active = 0;
      note(soFar === "counts" ? hope : active);
    }
    if (at === day.length) break;
    const verdict = judge(gap.length, quiet && idle + gap.length < rules.idleSeconds, rules);
    if (verdict === "counts") active = hope;
    if (verdict === "break") {
      // Nobody saw it happen: it is found at the next heartbeat, and what was lived since then is lost with it.
      slack = gap.some(isBlind) ? heartbeat + late : 0;
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

/** The seconds at whose end a break falls due, with hindsight. */
export function dueSeconds({ active }: Truth, { intervalMinutes }: Rules): number[] {
  const enough = intervalMinutes * 60;
  return active.flatMap((now, second) =>
    now >= enough && (active[second - 1] ?? 0) < enough ? [second] : [],
  );
}
