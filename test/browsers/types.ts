import type { Desktop } from "./desktop.ts";
import type { Page } from "./page.ts";

/** Which browser. */
export type BrowserName = "chromium" | "firefox";

/** What some tests need of a machine or a browser that the others do without. */
export type Setup = {
  /** Loudspeakers and a microphone, of a sound server of its own. */
  sound?: boolean;
  /** More flags for Chromium. */
  flags?: readonly string[];
  /** More preferences for Firefox. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Chromium's own switch for an extension's notifications is off. */
  notificationsOff?: boolean;
  /** A script that the popup's page runs before its own: see `listeners.ts`. */
  firstScript?: string;
  /** Chromium alone: the folder of another extension, installed beside ours. */
  beside?: string;
};

/** The unpacked extension, the desktop to show the browser on, and what is out of the ordinary. */
export type LaunchOptions = { folder: string; desktop: Desktop; setup?: Setup };

/** What differs between the browsers; everything else is built on it in `browser.ts`. */
export type Driver = {
  name: BrowserName;
  /** The class of its windows in X. */
  windowClass: string;
  /** What the addresses of the extension's pages start with, the last slash included. */
  origin: string;
  /** Every page of the extension that is open, the background not counted. */
  pages: () => Promise<Page[]>;
  /** Runs an expression with the extension's rights, but neither in its background nor in a page that is shown. */
  fromBehind: (expression: string) => Promise<unknown>;
  isWorkerAlive: () => Promise<boolean>;
  /** Ends the service worker or event page, as the browser does with an idle one. */
  killWorker: () => Promise<void>;
  /** Opens a web page in the first tab, which comes to the front. */
  visit: (url: string) => Promise<void>;
  /** Opens an address in a new tab in front. */
  openTab: (url: string) => Promise<void>;
  /** Presses the extension's button in the toolbar. */
  pressToolbarButton: () => Promise<void>;
  /** Ends the browser, does what is given, and starts it again with the same profile. */
  restart: (whileClosed?: () => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
  /** Firefox alone: runs the body of an async function in its own window, with its rights; `args[0]` is the extension's id. */
  inChrome?: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Chromium alone: runs an expression in the worker of the extension that was installed beside ours. */
  beside?: (expression: string) => Promise<unknown>;
};
