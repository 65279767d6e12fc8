import type { Desktop } from "./desktop.ts";
import type { Page } from "./page.ts";

/** Which browser. */
export type BrowserName = "chromium" | "firefox";

/** What some tests need of the machine or the browser. */
export type Setup = {
  /** A sound server with loudspeakers and a microphone. */
  sound?: boolean;
  /** More variables in the browser's environment. */
  env?: Readonly<Record<string, string>>;
  /** More flags for Chromium. */
  flags?: readonly string[];
  /** More preferences for Firefox. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Another program to run for Firefox. */
  firefox?: string;
  /** Switches the extension's notifications off in Chromium. */
  notificationsOff?: boolean;
  /** The folder of another extension, which Chromium installs beside ours. */
  beside?: string;
};

/** The unpacked extension, the desktop, and the setup. */
export type LaunchOptions = { folder: string; desktop: Desktop; setup?: Setup };

/** The operations that differ between the browsers; `browser.ts` builds on them. */
export type Driver = {
  name: BrowserName;
  /** The folder of the browser's profile. */
  profile: string;
  /** The X window class. */
  windowClass: string;
  /** The origin of the extension's pages, with the last slash. */
  origin: string;
  /** The browser's main process; its helpers descend from it. */
  processId: () => number;
  /** The errors in the consoles of the extension's background and pages since the last call, each with its source. */
  consoleErrors: () => Promise<readonly string[]>;
  /** The open pages of the extension without the background. */
  pages: () => Promise<Page[]>;
  /** Runs an expression with the extension's rights, outside its background and its visible pages. */
  fromBehind: (expression: string) => Promise<unknown>;
  isWorkerAlive: () => Promise<boolean>;
  /** Ends the service worker or the event page, as the browser does when it is idle. */
  killWorker: () => Promise<void>;
  /** Opens a web page in the first tab and brings that tab to the front. */
  visit: (url: string) => Promise<void>;
  /** Opens an address in a new tab and brings that tab to the front. */
  openTab: (url: string) => Promise<void>;
  /** Presses the extension's button in the toolbar. */
  pressToolbarButton: () => Promise<void>;
  /** Gives a command of the extension a key, as the person does on the browser's own page: `Alt+Shift+K`. */
  chooseKey: (command: string, keys: string) => Promise<void>;
  /** Closes the browser, runs `whileClosed`, and starts the browser again with the same profile. */
  restart: (whileClosed?: () => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
  /** Firefox only: runs the body of an async function in the browser's window with its rights; `args[0]` is the extension's id. */
  inChrome?: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Chromium only: runs an expression in the worker of the extension beside ours. */
  beside?: (expression: string) => Promise<unknown>;
};
