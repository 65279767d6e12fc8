import type { Letter } from "./plan/letters.ts";
import type { Second } from "./playedWeek.ts";

/** Whether the browser or the whole machine is off. */
export const isGone = ({ place }: Letter) => place === "asleep" || place === "closed";

const tabs: Partial<Record<Letter["place"], string>> = { call: "call", film: "film" };

/** How the person turns by hand, inside the browser, from one letter to another; `undefined` if not by hand. */
export function turnOf(from: Letter, to: Letter): Second["turned"] {
  if (isGone(from) || from.place === "locked" || to.place === "other") return undefined;
  if (from.place === "other") return "back";
  return tabs[from.place] === tabs[to.place] ? undefined : "tab";
}
