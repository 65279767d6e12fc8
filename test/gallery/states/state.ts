import type { TextKey } from "../../../src/browser/texts.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Instant } from "../../../src/core/time/time.ts";
import type { Voices } from "../fakes/speech.ts";

/** The pages of the extension. */
export type PageName = "options" | "popup" | "welcome";

/** One act of a person. The control is named by its text's key, so that it works in every language. */
export type Act = (
  | { readonly press: TextKey }
  | { readonly type: string; readonly into: TextKey; readonly stay?: boolean }
  /** Goes to the section with that id. */
  | { readonly goTo: string }
  /** Chooses files for the import: their texts by their names, made in the page. */
  | { readonly choose: () => Readonly<Record<string, string>> }
) & {
  /** Which of the controls with that name, counted from 0. */
  readonly nth?: number;
};

/** The state outside the browser's storage. */
export interface Desk {
  readonly refuses?: boolean;
  readonly granted?: readonly string[];
  readonly blocksNotifications?: boolean;
  /** Limber's button is not on the toolbar. */
  readonly hidesButton?: boolean;
  /** The brand of the browser, which decides about the drawn toolbar. */
  readonly brand?: "Firefox" | "Microsoft Edge" | "Opera";
  /** The keys that the person chose, by the name of the command. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** The state that a page finds when it opens. */
export interface State {
  /** The instant at which the clock stands still; a Monday morning by default. */
  readonly now?: Instant;
  /** How long a routine plays before it stands still, in milliseconds. */
  readonly playedMs?: number;
  /** `storage.local`, without the settings. */
  readonly local?: Readonly<Record<string, unknown>>;
  /** The storage that the browser synchronises. */
  readonly sync?: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  /** The policy of the organisation that manages the browser. */
  readonly managed?: Readonly<Record<string, unknown>>;
  /** Settings that differ from the defaults, as stored; readable or not. */
  readonly settings?: Readonly<Partial<Record<keyof Settings, unknown>>>;
  /** The path of another page of Limber that is open. */
  readonly otherPage?: string;
  /** The query of the page's address: `surface=window&start=short`. */
  readonly query?: string;
  /** API calls that the browser refuses: `storage.local.set`. */
  readonly refuse?: readonly string[];
  /** API calls that the browser refuses from the start, before the page loads. */
  readonly refuseAtOnce?: readonly string[];
  /** API calls that the browser never answers. */
  readonly unanswered?: readonly string[];
  /** The background has thrown at its first line. */
  readonly isDead?: boolean;
  /** The page's timers run a hundred times faster: it shows what it shows after some seconds. */
  readonly isHurried?: boolean;
  /** The voices of the machine; some of every language by default. */
  readonly voices?: Voices;
  /** Permissions that the person refuses or gave, and whether the system blocks notifications. */
  readonly desk?: Desk;
  /** The acts of the person once the page is up. */
  readonly acts?: readonly Act[];
}

/** A screen: the page it belongs to, and its states by name. */
export interface Screen {
  readonly page: PageName;
  readonly states: Readonly<Record<string, State>>;
}
