import type { Desktop } from "../browsers/desktop.ts";

/** When a background instance started and ended, in milliseconds of `Date.now`; `to` is missing while it runs. */
export interface Instance {
  readonly from: number;
  to?: number;
}

/** A reported write to the extension's storage, and its size. */
export interface Write {
  readonly at: number;
  readonly bytes: number;
}

/** A browser with an extension, observed without attaching to the extension's background. */
export interface Subject {
  readonly desktop: Desktop;
  readonly windowClass: string;
  /** Every background instance so far. */
  readonly instances: readonly Instance[];
  /** Runs an expression in a background tab of the extension. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Every write so far. */
  readonly writes: () => Promise<readonly Write[]>;
  /** Opens a web page in a new front tab, or in a new window. */
  readonly open: (url: string, newWindow?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Script for the extension's tab: records every reported write. It uses the document, because Firefox gives every expression
 * its own globals. Times are `Date.now`, the same for every process of the machine.
 */
export const recordWrites = `
  document.documentElement.dataset.writes = "[]";
  chrome.storage.onChanged.addListener(changes => {
    const size = ([key, { newValue }]) => key.length + new TextEncoder().encode(JSON.stringify(newValue) ?? "").length;
    const bytes = Object.entries(changes).map(size).reduce((a, b) => a + b, 0);
    const { dataset } = document.documentElement;
    dataset.writes = JSON.stringify([...JSON.parse(dataset.writes), { at: Date.now(), bytes }]);
  });
  true`;

/** Script for the extension's tab: the recorded writes. */
export const recordedWrites = "JSON.parse(document.documentElement.dataset.writes)";
