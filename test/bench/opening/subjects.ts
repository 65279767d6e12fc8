import { windowAddress } from "../../../src/browser/messages/pageAddress.ts";
import { initialState, type State } from "../../../src/core/nudge/state/state.ts";

/** A page of the bench: its address, the selector of what a person waits for, and the state in which it opens. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  readonly ready: string;
  readonly state?: (now: number) => State;
  /** How many days of history are stored; none by default. */
  readonly days?: number;
  /** The language that the person chose on the options page; the browser's own, which is English, by default. */
  readonly language?: string;
}

const browsing = (now: number): State => {
  const fresh = initialState(now);
  const clock = { ...fresh.clock, activeMs: 600_000, mode: { isRunning: true, isProvedBySound: false } };
  return { ...fresh, clock };
};

const asking = (now: number): State => {
  const state = browsing(now);
  const clock = { ...state.clock, activeMs: 2_000_000, dueIntervalMs: 1_800_000 };
  return {
    ...state,
    clock,
    nudge: { is: "asking", on: { surface: "window", at: now, isShown: false } },
  };
};

/** What the popup's home is ready with: the button that starts the routine. */
export const homeReady = "[data-view=home] .starts button:enabled";

const tenYears = 3650;

/** The pages of Limber that open as tabs. */
export const subjects: readonly Subject[] = [
  {
    name: "popup, home",
    address: "popup/popup.html?surface=window",
    ready: homeReady,
    state: browsing,
  },
  {
    name: "popup, nudge",
    address: windowAddress("nudge"),
    ready: "[data-view=nudge] .starts button:enabled",
    state: asking,
  },
  {
    name: "popup, routine",
    address: "popup/popup.html?surface=window&start=full",
    ready: "[data-view=routine] .figure path",
    state: browsing,
  },
  { name: "options", address: "options/options.html", ready: "main section input", state: browsing },
  {
    ...{ name: "popup, home, Japanese", address: "popup/popup.html?surface=window" },
    ...{ ready: homeReady, state: browsing, language: "ja" },
  },
  {
    ...{ name: "popup, home, ten years", address: "popup/popup.html?surface=window" },
    ...{ ready: homeReady, state: browsing, days: tenYears },
  },
  {
    ...{ name: "options, ten years", address: "options/options.html" },
    ...{ ready: "main section input", state: browsing, days: tenYears },
  },
  {
    ...{ name: "history, ten years", address: "options/options.html#history" },
    ...{ ready: "#history .chart-picture", state: browsing, days: tenYears },
  },
];

/** The page of the empty extension. */
export const floor: Subject = { name: "an empty extension", address: "popup.html", ready: "h1" };

/** A page of Limber that loads as much as the popup's home, and all of it is empty; `address` is that of `addIdlePage`. */
export const idle = (address: string): Subject => ({ name: "as many empty bytes", address, ready: "h1" });

/** A script that runs before a page's own: calls `then` when `ready` has come and a frame with it has been drawn. */
export const whenReady = (ready: string, then: string) => `{
  const look = () => {
    if (!document.querySelector(${JSON.stringify(ready)})) return false;
    requestAnimationFrame(() => setTimeout(() => { ${then}; }));
    return true;
  };
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}`;
