import type { TextKey } from "../../browser/texts.ts";

/** One or two keys of the routine, by the text on them, and what they do. */
interface RoutineKey {
  readonly caps: readonly TextKey[];
  readonly does: TextKey;
}

/** The keys of the routine, in display order: see `useRoutineKeys.ts`. */
export const routineKeys: readonly RoutineKey[] = [
  { caps: ["capSpace"], does: "routineKeySpace" },
  { caps: ["capBack"], does: "routineKeyBack" },
  { caps: ["capNext"], does: "routineKeyNext" },
  { caps: ["capMute"], does: "routineKeyMute" },
  { caps: ["capEscape"], does: "routineKeyEscape" },
];
