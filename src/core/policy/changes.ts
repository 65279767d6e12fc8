// Tested by test/unit/core/policy/effectiveSettings.test.ts.
import type { Settings } from "../settings.ts";
import { unlocked, within } from "./effectiveSettings.ts";
import type { Policy } from "./policy.ts";

/** Settings to store. `undefined` takes the person's choice back: the organisation's value or Limber's default follows. */
export type Patch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What of some settings the person may store: none that is locked, and numbers within the limits. */
export const permitted = (patch: Patch, policy: Policy): Patch => within(unlocked(patch, policy), policy);

/** What the person has chosen, after a change. */
export const chosenAfter = (chosen: Partial<Settings>, patch: Patch): Partial<Settings> =>
  Object.fromEntries(Object.entries({ ...chosen, ...patch }).filter(([, value]) => value !== undefined));

/** The change that takes a change back. */
export const takenBack = (patch: Patch, chosen: Partial<Settings>): Patch =>
  Object.fromEntries(Object.keys(patch).map(name => [name, Reflect.get(chosen, name)]));
