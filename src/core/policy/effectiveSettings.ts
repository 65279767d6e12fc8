import { defaultSettings, type Settings } from "../settings.ts";
import type { Policy } from "./policy.ts";

/** The numbers of some settings, moved into the organisation's limits. */
export function within<Some extends object>(settings: Some, { limits }: Policy): Some {
  const moved = Object.entries(limits).flatMap(([name, { min, max }]) => {
    const value: unknown = Reflect.get(settings, name);
    return typeof value === "number" ? [[name, Math.min(max, Math.max(min, value))]] : [];
  });
  return moved.length > 0 ? { ...settings, ...Object.fromEntries(moved) } : settings;
}

/** Those of some settings that the organisation leaves to the person. */
export const unlocked = (settings: object, { locked }: Policy) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !locked.has(name)));

/**
 * The settings in force: Limber's defaults, over them the organisation's values, and over those what the person has chosen, as far
 * as the organisation leaves the choice.
 */
export const effectiveSettings = (chosen: Partial<Settings>, policy: Policy): Settings =>
  within({ ...defaultSettings, ...policy.values, ...unlocked(chosen, policy) }, policy);
