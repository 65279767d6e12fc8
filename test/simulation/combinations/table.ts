import {
  type Combination,
  type HoldKind,
  holds,
  type Level,
  type RefusalKind,
  type Result,
  refusals,
  type TriggerKind,
  triggers,
  triggersFor,
  whyImpossible,
} from "./kinds.ts";
import { drawAppearances } from "./rule.ts";

/** A combination and its result. */
export interface PlayedCombination {
  readonly combination: Combination;
  readonly result: Result;
}

const titles: Readonly<Record<Level, string>> = {
  popup: "popup at an opportune moment",
  now: "popup at once",
  notification: "notification only",
  badge: "badge only",
};

const width = 14;

/** The results of one cell; if the browsers differ, Chromium's first. */
function cell(
  all: readonly PlayedCombination[],
  hold: HoldKind,
  trigger: TriggerKind,
  refusal: RefusalKind,
): string {
  const own = all.filter(
    ({ combination: one }) => one.hold === hold && one.trigger === trigger && one.refusal === refusal,
  );
  const drawn = own.map(({ result }) => drawAppearances(result.appearances));
  return [...new Set(drawn)].join(" / ");
}

/** Merges the triggers with the same results into one row. */
function rows(all: readonly PlayedCombination[], hold: HoldKind, level: Level): string[] {
  const lines = new Map<string, TriggerKind[]>();
  const possible = triggersFor(level).filter(trigger => !whyImpossible({ hold, trigger }));
  for (const trigger of possible) {
    const line = refusals.map(refusal => cell(all, hold, trigger, refusal).padEnd(width)).join(" ");
    lines.set(line, [...(lines.get(line) ?? []), trigger]);
  }
  return [...lines].map(([line, own]) => {
    const name = own.length === possible.length && own.length > 1 ? "any" : own.join(", ");
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

/** What the marks mean, and which combinations are impossible. */
export function legend(): string {
  const none = holds.flatMap(hold =>
    triggers.flatMap(trigger => {
      const why = whyImpossible({ hold, trigger });
      return why ? [{ hold, trigger, why }] : [];
    }),
  );
  const reasons = [...new Set(none.map(({ why }) => why))].map(why => {
    const own = none.filter(one => one.why === why);
    return `  ${own[0]?.hold} × ${own.map(({ trigger }) => trigger).join(", ")}:\n    ${why}`;
  });
  return [
    "Columns: what is refused. ^ popup  w window  n notification  b badge, and how many seconds after the end of the hold.",
    "The trigger comes 60 s after it (a pause takes until 75 s, the focus is back at 70 s), another pause at 240 s.",
    "Impossible:",
    ...reasons,
  ].join("\n");
}
