import type { Letter } from "./letters.ts";
import type { Second } from "./playedWeek.ts";

/** Whether the browser does not run, or nothing does. */
export const isGone = ({ place }: Letter) => place === "asleep" || place === "closed";

const tabs: Partial<Record<Letter["place"], string>> = { call: "call", film: "film" };

/** Whether going from one thing to another is a turn that the person makes by hand, in the browser. */
export function turnOf(from: Letter, to: Letter): Second["turned"] {
  if (isGone(from) || from.place === "locked" || to.place === "other") return undefined;
  if (from.place === "other") return "back";
  return tabs[from.place] === tabs[to.place] ? undefined : "tab";
}
