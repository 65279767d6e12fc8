import type { Appearance, Combination, HoldKind, RefusalKind, Result, TriggerKind } from "./kinds.ts";
import { times } from "./times.ts";

type Surface = Appearance["surface"];

/** A surface and the seconds after the end of the hold between which the nudge has to appear there. */
export interface Expected {
  readonly surface: Surface;
  readonly from: number;
  readonly to: number;
}

/** The default patience. */
const patience = 120;

/**
 * Seconds that surfaces take to open: the row of switches rests for half a second, a popup takes a third of one, and each
 * refused surface takes its time too.
 */
const opening = 2;

/**
 * Limber polls these every half minute: no event tells of their end, or of their end alone while Firefox's background sleeps.
 */
const polledHolds: readonly HoldKind[] = [
  ...(["full screen", "call", "audible tab in front", "outside hours", "paused"] as const),
];

const lacks: Readonly<Record<RefusalKind, readonly Surface[]>> = {
  "nothing refused": [],
  popup: ["popup"],
  "popup, window": ["popup", "window"],
  "popup, window, notification": ["popup", "window", "notification"],
  "popup dies": ["popup"],
  "notification blocked": ["notification"],
};

const quiet: readonly Surface[] = ["notification", "badge"];
const all: readonly Surface[] = ["popup", "window", ...quiet];

const firstOf = (surfaces: readonly Surface[], refusal: RefusalKind): Surface =>
  surfaces.find(surface => !lacks[refusal].includes(surface)) ?? "badge";

/** What closed the popup at once would close a window too, so a surface without focus is next. */
const ladderOf = (refusal: RefusalKind) => (refusal === "popup dies" ? ["popup" as const, ...quiet] : all);

/** Seconds from the end of the hold to the opportune moment. */
function triggerAfter(hold: HoldKind, trigger: TriggerKind): number | undefined {
  if (hold === "another application") return 0;
  if (trigger === "15 s pause") return times.trigger + 15;
  if (trigger === "focus back") return times.trigger + times.elsewhere;
  // In a new window the person is about to type.
  return trigger === "none" || trigger === "window opened" ? undefined : times.trigger;
}

/** Where and when a nudge has to appear, by the specification alone. */
export function expectedOf({ level, hold, trigger, refusal }: Combination): Expected[] {
  const late = (polledHolds.includes(hold) ? 31 : 1) + opening;
  if (level === "badge") return [{ surface: "badge", from: 0, to: late }];
  if (level === "notification") return [{ surface: firstOf(quiet, refusal), from: 0, to: late }];
  const best = firstOf(ladderOf(refusal), refusal);
  if (level === "now") return [{ surface: best, from: 0, to: late }];
  const at = triggerAfter(hold, trigger);
  if (at !== undefined) return [{ surface: best, from: at, to: at + opening }];
  const first = { surface: firstOf(quiet, refusal), from: patience, to: patience + late };
  const rest = times.rest + 15;
  const follows = { surface: best, from: rest, to: rest + opening };
  return first.surface === follows.surface ? [first] : [first, follows];
}

const names: Readonly<Record<HoldKind, string | undefined>> = {
  none: undefined,
  "full screen": "holdFullscreen",
  "audible tab in front": "holdAudible",
  call: "holdCall",
  "another application": "holdOtherAppOrPrivate",
  "outside hours": "holdHours",
  paused: "holdPaused",
  away: "holdAway",
  locked: "holdAway",
};

/** What the badge shows for a break that a hold keeps back, where that is no dot. */
const badges: Readonly<Partial<Record<HoldKind, string>>> = { paused: "II", "outside hours": "" };

/** Everything that is wrong with the result of a combination; `texts` are those that ship. */
export function* problemsOf(
  combination: Combination,
  { whileHeld, title, badge, appearances, errors }: Result,
  texts: Readonly<Record<string, { message: string }>>,
): Generator<string> {
  const { hold } = combination;
  const name = texts[names[hold] ?? ""]?.message;
  if (whileHeld.length > 0) yield `nudged while held, on ${whileHeld}`;
  if (name && !title.includes(name)) yield `the toolbar says "${title}" and not "${name}"`;
  if (name && badge !== (badges[hold] ?? "•")) yield `the badge says "${badge}"`;
  for (const error of errors) yield `an error: ${String(error)}`;
  const expected = expectedOf(combination);
  // A popup that dies may still be seen at a full second.
  const lasting = appearances.filter(
    ({ surface }) => surface !== "popup" || combination.refusal !== "popup dies",
  );
  const fits = expected.every(({ surface, from, to }, index) => {
    const appearance = lasting[index];
    return appearance && appearance.surface === surface && appearance.after >= from && appearance.after <= to;
  });
  if (!fits || lasting.length !== expected.length)
    yield `came ${drawAppearances(appearances)}, not ${expected.map(({ surface, from, to }) => `${surface} ${from}-${to} s`)}`;
}

const marks = { popup: "^", window: "w", notification: "n", badge: "b" } as const;

/** Appearances as the table draws them: a mark and seconds, `n122 ^255`. */
export const drawAppearances = (appearances: readonly Appearance[]): string =>
  appearances.map(({ surface, after }) => `${marks[surface]}${after}`).join(" ") || "-";
