import type { Settings } from "../../../src/core/settings.ts";
import type { Activity } from "../oracle/oracle.ts";

/** Something that happens in an instant, between two things that the person does. */
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
  | "zone"
  | "repeatIdle"
  | "loseAlarms"
  | "fullscreen"
  | "toolbar";

/** A stretch of a day: something done for a while, or something that happens. */
export type Span =
  | { readonly doing: Activity; readonly seconds: number }
  | { readonly mark: Mark }
  /** The person changes settings, here and now. */
  | { readonly mark: "choose"; readonly settings: Partial<Settings> }
  /** The background is to die at the so-manieth use that it makes of the browser from now on. */
  | { readonly mark: "crash"; readonly after: number };

const doings: Readonly<Record<string, Activity>> = {
  ...{ a: "input", ".": "reading", w: "watching", o: "other", ",": "otherAway" },
  ...{ L: "locked", z: "suspended", x: "closed", j: "jumped" },
};

const marks: Readonly<Record<string, Mark>> = {
  ...{
    "!": "kill",
    u: "update",
    t: "tab",
    b: "back",
    s: "secondBack",
    B: "dayBack",
    Z: "zone",
    i: "repeatIdle",
  },
  ...{ l: "loseAlarms", f: "fullscreen", T: "toolbar", P: "pause", p: "pauseAWhile", S: "storage" },
};

/** How long `p` pauses. */
export const whileMinutes = 4;

const letterOf = (table: Readonly<Record<string, string>>, name: string) =>
  Object.keys(table).find(letter => table[letter] === name) ?? "?";

/**
 * Reads a drawn day: one letter a minute, or a letter and a number of seconds (`a10`).
 *
 *     a active   . no input   w watching   o another application   , nobody there, another application in front
 *     L locked   z suspended  x browser closed   j the clock jumps ahead   K active, the worker killed first
 *
 * In between, taking no time: `!` worker killed, `u` updated, `t` tab switched, `s`/`b`/`B` clock set back a second/ten minutes/a day,
 * `Z` another time zone, `i` idle state told again, `l` alarms lost, `f` full screen on or off, `T` the popup opened from the toolbar, `P` paused
 * or not any more, `p` paused for `whileMinutes`, `S` storage fails or works again, `<3>` a crash at
 * the third use of the browser from there. Not read, only drawn: `{…}` settings changed.
 */
export function day(drawn: string): Span[] {
  const spans: Span[] = [];
  for (const [whole, letter = "", digits] of drawn.replaceAll("K", "!a").matchAll(/([^\d\s>])(\d*)>?/g)) {
    const mark = marks[letter];
    const doing = doings[letter];
    if (letter === "<") spans.push({ mark: "crash", after: Number(digits) });
    else if (mark) spans.push({ mark });
    else if (doing) spans.push({ doing, seconds: digits ? Number(digits) : 60 });
    else throw new Error(`No such letter in a day: ${whole}`);
  }
  return spans;
}

function drawSpan(span: Span): string {
  if ("doing" in span) {
    const letter = letterOf(doings, span.doing);
    return span.seconds % 60 === 0 ? letter.repeat(span.seconds / 60) : `${letter}${span.seconds}`;
  }
  if (span.mark === "choose") return JSON.stringify(span.settings).replaceAll('"', "");
  return span.mark === "crash" ? `<${span.after}>` : letterOf(marks, span.mark);
}

/** Draws spans as `day` reads them. */
export const draw = (spans: readonly Span[]): string => spans.map(drawSpan).join("");

/** The seconds of a day. */
export const secondsOf = (spans: readonly Span[]): Activity[] =>
  spans.flatMap(span => ("mark" in span ? [] : Array<Activity>(span.seconds).fill(span.doing)));
