import type { TextKey } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Instant } from "../../src/core/time/time.ts";
import type { Voices } from "./speech.ts";

/** The pages of the extension. */
export type PageName = "options" | "popup";

/** Something that a person does on the page; what it is done to is named by its text, whatever the language. */
export type Act = (
  | { readonly press: TextKey }
  | { readonly type: string; readonly into: TextKey; readonly stay?: boolean }
) & {
  /** Which of those that are called so, counted from 0. */
  readonly nth?: number;
};

/** What lies outside the browser's storage. */
export interface Desk {
  readonly refuses?: boolean;
  readonly granted?: readonly string[];
  readonly blocksNotifications?: boolean;
  readonly noKeys?: boolean;
}

/** What a page finds when it opens. */
export interface State {
  /** The instant at which the clock stands still; a Monday morning unless told otherwise. */
  readonly now?: Instant;
  /** How long a routine plays before it stands still, in milliseconds. */
  readonly playedMs?: number;
  /** `storage.local`; settings are best given apart. */
  readonly local?: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  /** Settings that differ from the defaults, as they would lie in storage; readable or not. */
  readonly settings?: Readonly<Partial<Record<keyof Settings, unknown>>>;
  /** What the page's own address carries: `surface=window&start=short`. */
  readonly query?: string;
  /** API calls that the browser refuses from then on: `storage.local.set`. */
  readonly refuse?: readonly string[];
  /** What voices the machine has; some of every language unless told otherwise. */
  readonly voices?: Voices;
  /** What the person and the system are like: who refuses permissions, or gave some, and blocks notifications. */
  readonly desk?: Desk;
  /** What the person does once the page is up. */
  readonly acts?: readonly Act[];
}

/** A screen: the page it belongs to, and its states by name. */
export interface Screen {
  readonly page: PageName;
  readonly states: Readonly<Record<string, State>>;
}
