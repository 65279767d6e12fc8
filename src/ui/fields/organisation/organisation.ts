import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { limitsOf, noPolicy, type Policy } from "../../../core/policy/policy.ts";
import type { Bounds } from "../../../core/schemas.ts";

/** The policy of the organisation that manages the browser: fields show what it leaves to the person. */
export const Organisation = createContext<Policy>(noPolicy);

/** Whether the organisation keeps one of these settings for itself. */
export function useLock(...names: readonly string[]): boolean {
  const { locked } = useContext(Organisation);
  return names.some(name => locked.has(name));
}

/** The limits within which the person chooses a number; `own` are Limber's. */
export const useLimits = (name: string, own: Bounds): Bounds => limitsOf(useContext(Organisation), name, own);
