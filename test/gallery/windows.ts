import type { PageName } from "./states/state.ts";

/** A viewport: its size in CSS pixels and its device pixel ratio. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** The usual viewport. The popup's page decides its own width and gets a small margin. */
export const usual: Readonly<Record<PageName, Window>> = {
  options: { width: 1280, height: 900, zoom: 1 },
  welcome: { width: 1280, height: 900, zoom: 1 },
  popup: { width: 400, height: 640, zoom: 1 },
};

/** A phone, or a window at the edge of the screen. */
export const narrow: Readonly<Record<PageName, Window>> = {
  options: { width: 400, height: 900, zoom: 1 },
  welcome: { width: 400, height: 900, zoom: 1 },
  popup: { width: 384, height: 600, zoom: 1 },
};

/** The browser's zoom at 200 %: the options page has half the room; the popup grows to the browser's limit. */
export const zoomed: Readonly<Record<PageName, Window>> = {
  options: { width: 640, height: 450, zoom: 2 },
  welcome: { width: 640, height: 450, zoom: 2 },
  popup: { width: 400, height: 300, zoom: 2 },
};

/** The browser's zoom at 300 %: a popup of 800 by 600 px, and the options page in a usual window. */
export const zoomedMost: Readonly<Record<PageName, Window>> = {
  options: { width: 427, height: 300, zoom: 3 },
  welcome: { width: 427, height: 300, zoom: 3 },
  popup: { width: 266, height: 200, zoom: 3 },
};

/** What WCAG asks of a page at 400 %: 320 by 256 px of it, without scrolling to the side. */
export const zoomedFourfold: Readonly<Record<PageName, Window>> = {
  options: { width: 320, height: 256, zoom: 4 },
  welcome: { width: 320, height: 256, zoom: 4 },
  popup: { width: 320, height: 256, zoom: 4 },
};

/** Type at twice the size in a window that does not grow, or that grows to the popup's limit. */
export const largeType: Readonly<Record<PageName, Window>> = {
  options: { width: 1280, height: 900, zoom: 1 },
  welcome: { width: 1280, height: 900, zoom: 1 },
  popup: { width: 800, height: 600, zoom: 1 },
};
