import {
  type Combination,
  type HoldKind,
  holds,
  impossible,
  type Level,
  type MomentKind,
  moments,
  momentsFor,
  type Outcome,
  type RefusalKind,
  refusals,
} from "./kinds.ts";
import { drawPlaces } from "./rule.ts";

/** A combination with what it led to. */
export interface Played {
  readonly combination: Combination;
  readonly outcome: Outcome;
}

const titles: Readonly<Record<Level, string>> = {
  popup: "popup at a good moment",
  now: "popup at once",
  notification: "notification only",
  badge: "badge only",
};

const width = 14;

/** What came, in one cell; where the browsers differ both are said, Chromium first. */
function cell(all: readonly Played[], hold: HoldKind, moment: MomentKind, refusal: RefusalKind): string {
  const own = all.filter(
    ({ combination: one }) => one.hold === hold && one.moment === moment && one.refusal === refusal,
  );
  const drawn = own.map(({ outcome }) => drawPlaces(outcome.places));
  return [...new Set(drawn)].join(" / ");
}

/** Moments that led to the same are one line. */
function rows(all: readonly Played[], hold: HoldKind, level: Level): string[] {
  const lines = new Map<string, MomentKind[]>();
  const livable = momentsFor(level).filter(moment => !impossible({ hold, moment }));
  for (const moment of livable) {
    const line = refusals.map(refusal => cell(all, hold, moment, refusal).padEnd(width)).join(" ");
    lines.set(line, [...(lines.get(line) ?? []), moment]);
  }
  return [...lines].map(([line, own]) => {
    const name = own.length === livable.length && own.length > 1 ? "any" : own.join(", ");
    return `${hold.padEnd(21)}${name.padEnd(42)}${line}`.trimEnd();
  });
}

const short: Readonly<Record<RefusalKind, string>> = {
  "nothing refused": "none",
  popup: "popup",
  "popup, window": "+ window",
  "popup, window, notification": "+ notification",
  "popup dies": "popup dies",
  "notification blocked": "notif. blocked",
};

/** The table of all combinations of a level. */
export function drawTable(level: Level, played: readonly Played[]): string {
  const own = played.filter(({ combination }) => combination.level === level);
  const head = refusals.map(refusal => short[refusal].padEnd(width)).join(" ");
  return [
    `${titles[level]}: ${own.length} combinations`,
    `${"held by".padEnd(21)}${"then".padEnd(42)}refused: ${head}`.replace("refused: ", "").trimEnd(),
    ...holds.flatMap(hold => rows(own, hold, level)),
  ].join("\n");
}

/** What the marks mean, and which combinations there are none of. */
export function legend(): string {
  const none = holds.flatMap(hold =>
    moments.flatMap(moment => {
      const why = impossible({ hold, moment });
      return why ? [{ hold, moment, why }] : [];
    }),
  );
  const reasons = [...new Set(none.map(({ why }) => why))].map(why => {
    const own = none.filter(one => one.why === why);
    return `  ${own[0]?.hold} × ${own.map(({ moment }) => moment).join(", ")}:\n    ${why}`;
  });
  return [
    "Columns: what is refused. ^ popup  w window  n notification  b badge, and how many seconds after the end of the hold.",
    "The good moment is made 60 s after it (the pause is known at 75 s, the focus is back at 70 s), another pause at 240 s.",
    "Cannot be lived:",
    ...reasons,
  ].join("\n");
}
