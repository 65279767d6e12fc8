import {
  type Combination,
  type HoldKind,
  holds,
  impossible,
  type Level,
  type RefusalKind,
  type Result,
  refusals,
  type TriggerKind,
  triggers,
  triggersFor,
} from "./kinds.ts";
import { drawPlaces } from "./rule.ts";

/** A combination with what it led to. */
export interface PlayedCombination {
  readonly combination: Combination;
  readonly result: Result;
}

const titles: Readonly<Record<Level, string>> = {
  popup: "popup at a good trigger",
  now: "popup at once",
  notification: "notification only",
  badge: "badge only",
};

const width = 14;

/** What came, in one cell; where the browsers differ both are said, Chromium first. */
function cell(
  all: readonly PlayedCombination[],
  hold: HoldKind,
  trigger: TriggerKind,
  refusal: RefusalKind,
): string {
  const own = all.filter(
    ({ combination: one }) => one.hold === hold && one.trigger === trigger && one.refusal === refusal,
  );
  const drawn = own.map(({ result }) => drawPlaces(result.places));
  return [...new Set(drawn)].join(" / ");
}

/** Moments that led to the same are one line. */
function rows(all: readonly PlayedCombination[], hold: HoldKind, level: Level): string[] {
  const lines = new Map<string, TriggerKind[]>();
  const livable = triggersFor(level).filter(trigger => !impossible({ hold, trigger }));
  for (const trigger of livable) {
    const line = refusals.map(refusal => cell(all, hold, trigger, refusal).padEnd(width)).join(" ");
    lines.set(line, [...(lines.get(line) ?? []), trigger]);
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
export function drawTable(level: Level, played: readonly PlayedCombination[]): string {
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
    triggers.flatMap(trigger => {
      const why = impossible({ hold, trigger });
      return why ? [{ hold, trigger, why }] : [];
    }),
  );
  const reasons = [...new Set(none.map(({ why }) => why))].map(why => {
    const own = none.filter(one => one.why === why);
    return `  ${own[0]?.hold} × ${own.map(({ trigger }) => trigger).join(", ")}:\n    ${why}`;
  });
  return [
    "Columns: what is refused. ^ popup  w window  n notification  b badge, and how many seconds after the end of the hold.",
    "The good trigger is made 60 s after it (the pause is known at 75 s, the focus is back at 70 s), another pause at 240 s.",
    "Cannot be lived:",
    ...reasons,
  ].join("\n");
}
