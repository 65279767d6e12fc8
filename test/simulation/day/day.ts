import type { Settings } from "../../../src/core/settings.ts";
import type { Activity } from "../oracle/oracle.ts";

/** Something that happens between two activities and takes no time. */
export type Mark =
  | "pause"
  | "pauseAWhile"
  | "storage"
  | "kill"
  | "update"
  | "tab"
  | "back"
  | "secondBack"
  | "dayBack"
  | "timeZone"
  | "repeatIdle"
  | "loseAlarms"
  | "fullscreen"
  | "toolbar";

/** One part of a day: an activity that lasts, or a mark. */
export type Span =
  | { readonly activity: Activity; readonly seconds: number }
  | { readonly mark: Mark }
  /** The person changes settings at this point. */
  | { readonly mark: "choose"; readonly settings: Partial<Settings> }
  /** The background dies after this many more API calls. */
  | { readonly mark: "crash"; readonly after: number };

const activities: Readonly<Record<string, Activity>> = {
  ...{ a: "input", ".": "reading", w: "watching", o: "other", ",": "otherAway" },
  ...{ L: "locked", z: "suspended", x: "closed", j: "jumped" },
};

const marks: Readonly<Record<string, Mark>> = {
  ...{ "!": "kill", u: "update", t: "tab", s: "secondBack", b: "back", B: "dayBack", Z: "timeZone" },
  ...{
    i: "repeatIdle",
    l: "loseAlarms",
    f: "fullscreen",
    T: "toolbar",
    P: "pause",
    p: "pauseAWhile",
    S: "storage",
  },
};

/** How many minutes the pause key pauses. */
export const keyMinutes = 60;

/** How many minutes `p` pauses. */
export const whileMinutes = 4;

const letterOf = (table: Readonly<Record<string, string>>, name: string) =>
  Object.keys(table).find(letter => table[letter] === name) ?? "?";

/**
 * Reads a drawn day: one letter a minute, or a letter and a number of seconds (`a10`).
 *
 *     a active   . no input   w watching   o another application   , no input, another application in front
 *     L locked   z suspended  x browser closed   j the clock jumps ahead   K active, after the worker was killed
 *
 * Marks take no time: `!` the worker is killed, `u` Limber is updated, `t` the person switches tabs, `s`/`b`/`B` the clock is
 * set back by a second/ten minutes/a day, `Z` the time zone changes, `i` the browser repeats the idle state, `l` it loses the
 * alarms, `f` full screen toggles, `T` the person opens the popup from the toolbar, `P` presses the pause key, `p` pauses for
 * `whileMinutes`, `S` storage begins or ceases to fail, `<3>` the worker dies after three more API calls. Only drawn, never
 * read: `{…}` for changed settings.
 */
export function day(drawn: string): Span[] {
  const spans: Span[] = [];
  for (const [whole, letter = "", digits] of drawn.replaceAll("K", "!a").matchAll(/([^\d\s>])(\d*)>?/g)) {
    const mark = marks[letter];
    const activity = activities[letter];
    if (letter === "<") spans.push({ mark: "crash", after: Number(digits) });
    else if (mark) spans.push({ mark });
    else if (activity) spans.push({ activity, seconds: digits ? Number(digits) : 60 });
    else throw new Error(`No such letter in a day: ${whole}`);
  }
  return spans;
}

function drawSpan(span: Span): string {
  if ("activity" in span) {
    const letter = letterOf(activities, span.activity);
    return span.seconds % 60 === 0 ? letter.repeat(span.seconds / 60) : `${letter}${span.seconds}`;
  }
  if (span.mark === "choose") return JSON.stringify(span.settings).replaceAll('"', "");
  return span.mark === "crash" ? `<${span.after}>` : letterOf(marks, span.mark);
}

/** Draws spans in the letters that `day` reads. */
export const draw = (spans: readonly Span[]): string => spans.map(drawSpan).join("");

/** The activity of each second of a day. */
export const secondsOf = (spans: readonly Span[]): Activity[] =>
  spans.flatMap(span => ("mark" in span ? [] : Array<Activity>(span.seconds).fill(span.activity)));
