import type { Bounds } from "../schemas.ts";
import type { Settings } from "../settings.ts";

/** What an organisation decides for the people whose browsers it manages. It lies over their own settings and overwrites none. */
export interface Policy {
  /** The values of settings that nobody has chosen, and of locked ones. */
  readonly values: Partial<Settings>;
  /** The limits within which the person chooses a number, by the setting's name. */
  readonly limits: Readonly<Record<string, Bounds>>;
  /** The names of the settings that the person cannot change. */
  readonly locked: ReadonlySet<string>;
  /** Nothing is recorded in the history. */
  readonly isHistoryOff: boolean;
}

/** The policy of a browser that nobody manages. */
export const noPolicy: Policy = {
  values: {},
  limits: {},
  locked: new Set(),
  isHistoryOff: false,
};

/** The limits of a number: the organisation's, or else Limber's own. */
export const limitsOf = ({ limits }: Policy, name: string, own: Bounds): Bounds =>
  Object.hasOwn(limits, name) ? (limits[name] ?? own) : own;
