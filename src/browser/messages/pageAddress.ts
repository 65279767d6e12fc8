import type { RoutineKind } from "../../core/routine/stretches.ts";

const page = "popup/popup.html";

/** The surface of a page: the toolbar's popup, or a window of its own. */
export type PageSurface = "popup" | "window";

/** The address of the page for a window of its own; with `start` the page starts that routine by itself. */
export const windowAddress = (start?: RoutineKind): string =>
  `${page}?surface=window${start ? `&start=${start}` : ""}`;

/** The surface of the page at an address; `undefined` if it is not the popup page. */
export function surfaceOf(address: string): PageSurface | undefined {
  if (!address.includes(`/${page}`)) return undefined;
  return new URL(address).searchParams.get("surface") === "window" ? "window" : "popup";
}

/** The routine that the page at an address must start by itself. */
export function startOf(address: string): RoutineKind | undefined {
  const start = new URL(address).searchParams.get("start");
  return start === "full" || start === "short" ? start : undefined;
}

/** The address without `start`, so that a reload does not start the routine again. */
export function withoutStart(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("start");
  return url.href;
}
