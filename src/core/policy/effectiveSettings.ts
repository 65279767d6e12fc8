import { defaultSettings, type Settings } from "../settings.ts";
import type { Policy } from "./policy.ts";

/** Settings to store. `undefined` takes the person's choice back: the organisation's value or Limber's default follows. */
export type Patch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** The numbers of some settings, moved into the organisation's limits. */
function within<Some extends Patch>(settings: Some, { limits }: Policy): Some {
  const moved = Object.entries(limits).flatMap(([name, { min, max }]) => {
    const value: unknown = Reflect.get(settings, name);
    return typeof value === "number" ? [[name, Math.min(max, Math.max(min, value))]] : [];
  });
  return moved.length > 0 ? { ...settings, ...Object.fromEntries(moved) } : settings;
}

const unlocked = (settings: Patch, { locked }: Policy) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !locked.has(name)));

/**
 * The settings in force: Limber's defaults, over them the organisation's values, and over those what the person has chosen, as far
 * as the organisation leaves the choice.
 */
export const effectiveSettings = (chosen: Partial<Settings>, policy: Policy): Settings =>
  within({ ...defaultSettings, ...policy.values, ...unlocked(chosen, policy) }, policy);

/** What of some settings the person may store: none that is locked, and numbers within the limits. */
export const permitted = (patch: Patch, policy: Policy): Patch => within(unlocked(patch, policy), policy);

/** What the person has chosen, after a change. */
export const chosenAfter = (chosen: Partial<Settings>, patch: Patch): Partial<Settings> =>
  Object.fromEntries(Object.entries({ ...chosen, ...patch }).filter(([, value]) => value !== undefined));

/** The change that takes a change back. */
export const takenBack = (patch: Patch, chosen: Partial<Settings>): Patch =>
  Object.fromEntries(Object.keys(patch).map(name => [name, Reflect.get(chosen, name)]));
