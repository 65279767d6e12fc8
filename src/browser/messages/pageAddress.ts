import type { RoutineKind } from "../../core/routine/stretches.ts";

const page = "popup/popup.html";

/** The surface of a page: the toolbar's popup, or a window of its own. */
export type PageSurface = "popup" | "window";

/** The cause of a window: a nudge that comes by itself, a click or key of the person, or a routine that moves there. */
export type Opener = "nudge" | "person" | "routine";

/** The name of a page with a unique id. It tells the page's surface, so that other pages can say where the routine plays. */
export const pageName = (surface: PageSurface, id: string): string => `${surface}-${id}`;

/** The surface of the page with that name; `undefined` if an older version gave the name. */
export const surfaceNamed = (name: string): PageSurface | undefined =>
  (["popup", "window"] as const).find(surface => name.startsWith(`${surface}-`));

/** The address of the page for a window of its own; with `start` the page starts that routine by itself. */
export const windowAddress = (opener: Opener, start?: RoutineKind): string =>
  `${page}?surface=window&opener=${opener}${start ? `&start=${start}` : ""}`;

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

/** The cause of the window at an address; `undefined` once the page has removed it from its address. */
export function openerOf(address: string): Opener | undefined {
  const opener = new URL(address).searchParams.get("opener");
  return opener === "nudge" || opener === "person" || opener === "routine" ? opener : undefined;
}

/** The address without `start` or `opener`, so that a reload neither starts the routine again nor stands for a new window. */
export function without(part: "start" | "opener", address: string): string {
  const url = new URL(address);
  url.searchParams.delete(part);
  return url.href;
}
