import type { RoutineKind } from "../../core/routine/stretches.ts";

const page = "popup/popup.html";

/** A page's own surface: the toolbar's popup, or a window of its own. */
export type PageSurface = "popup" | "window";

/** The address of the page in a window of its own; with `start` it begins that routine by itself. */
export const windowAddress = (start?: RoutineKind): string =>
  `${page}?surface=window${start ? `&start=${start}` : ""}`;

/** On which surface a page with that address is, or `undefined` when it is not the popup page. */
export function surfaceOf(address: string): PageSurface | undefined {
  if (!address.includes(`/${page}`)) return undefined;
  return new URL(address).searchParams.get("surface") === "window" ? "window" : "popup";
}

/** The routine that a page with that address is to begin by itself. */
export function startOf(address: string): RoutineKind | undefined {
  const start = new URL(address).searchParams.get("start");
  return start === "full" || start === "short" ? start : undefined;
}

/** The address of the same page when it has begun its routine: loaded again it begins none. */
export function withoutStart(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("start");
  return url.href;
}
