import type { PageSurface } from "../../src/browser/messages/pageAddress.ts";
import { isPage } from "../../src/core/nudge/presentation.ts";
import { isOpening, presentations } from "../../src/core/nudge/presentations.ts";
import type { State } from "../../src/core/nudge/state/state.ts";

/** What a page shows, and how often a nudge has come to it by itself; `here`: with this page as its surface. */
export interface Arrivals {
  readonly isNudge: boolean;
  readonly isComing: boolean;
  readonly all: number;
  readonly here: number;
}

/** Before the first screen. What the person finds on opening a page (`isNew`) did not come by itself, unless it is still on its way. */
export const noArrivals = (isNew: boolean): Arrivals => ({
  isNudge: isNew,
  isComing: false,
  all: 0,
  here: 0,
});

/**
 * Counts the nudges that come to a page by themselves: the page opens for one, shows one in place of another screen, or comes to
 * the front with one. A nudge that the person brings back (`isWanted`) is none.
 */
export function countArrivals(
  before: Arrivals,
  state: State,
  surface: PageSurface,
  isNudge: boolean,
  isWanted: boolean,
): Arrivals {
  const on = presentations(state);
  const isComing = on.some(one => isOpening(one) && isPage(one.surface));
  const isNew = isNudge && !isWanted && ((isComing && !before.isComing) || !before.isNudge);
  const isHere = isNew && on.some(one => one.surface === surface);
  return { isNudge, isComing, all: before.all + Number(isNew), here: before.here + Number(isHere) };
}
