import { type PageSurface, surfaceNamed } from "../../src/browser/messages/pageAddress.ts";
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import type { Surface } from "../../src/core/nudge/state/surfaces.ts";

/** What a page knows of itself and of Limber's other pages when it opens. */
interface Opening {
  readonly surface: PageSurface;
  /** The person moves the routine to this page, or starts one there. */
  readonly isAskedFor: boolean;
  /** The surfaces of Limber's open pages. */
  readonly open: readonly Surface[];
}

/**
 * Whether a page that opens goes on by itself with the routine that it finds: an interrupted one, or one whose page is gone. A page
 * that was open before takes nothing up. One popup and one window can be open, so a page of the same surface is gone.
 */
export function takesUp(routine: Routine | null, { surface, isAskedFor, open }: Opening): boolean {
  if (routine?.is === "interrupted") return true;
  if (routine?.is !== "playing") return false;
  const there = surfaceNamed(routine.page);
  return isAskedFor || there === undefined || there === surface || !open.includes(there);
}
