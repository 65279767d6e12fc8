import type { Desktop } from "../browsers/desktop.ts";

/** From when to when the background lived, as told by `Date.now`; `to` is missing while it lives. */
export interface Life {
  readonly from: number;
  to?: number;
}

/** A write to the extension's storage that its listeners were told of, and how much was written. */
export interface Write {
  readonly at: number;
  readonly bytes: number;
}

/** A browser with an extension, watched without anybody attached to the extension's background. */
export interface Subject {
  readonly desktop: Desktop;
  readonly windowClass: string;
  /** Every life of the background so far. */
  readonly lives: readonly Life[];
  /** Runs an expression in the extension's parked tab. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Every write so far. */
  readonly writes: () => Promise<readonly Write[]>;
  /** Opens a web page in a new tab in front, or in a new window. */
  readonly open: (url: string, newWindow?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * For the parked tab: notes every write that it is told of. In the document, because Firefox gives every expression
 * globals of its own. Instants of `Date.now`, for all who are on this machine.
 */
export const noteWrites = `
  document.documentElement.dataset.writes = "[]";
  chrome.storage.onChanged.addListener(changes => {
    const size = ([key, { newValue }]) => key.length + new TextEncoder().encode(JSON.stringify(newValue) ?? "").length;
    const bytes = Object.entries(changes).map(size).reduce((a, b) => a + b, 0);
    const { dataset } = document.documentElement;
    dataset.writes = JSON.stringify([...JSON.parse(dataset.writes), { at: Date.now(), bytes }]);
  });
  true`;

/** For the parked tab: the writes noted so far. */
export const notedWrites = "JSON.parse(document.documentElement.dataset.writes)";
