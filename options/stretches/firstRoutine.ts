import { createContext } from "preact";
import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { anyDayEnd, loadModel, watchModel } from "../../src/browser/storage/model.ts";

/** The next routine is the person's first: its lead-ins are longer. */
export const IsFirstRoutine = createContext(false);

/** Whether the next routine is the person's first. Never rejects: see `loadModel`. */
export const loadIsFirst = async (): Promise<boolean> =>
  !(await loadModel(now(), timeZone(), anyDayEnd)).state.hasDoneRoutine;

/** `loaded`, kept up to date. */
export function useIsFirst(loaded: boolean): boolean {
  const [isFirst, setFirst] = useState(loaded);
  useEffect(() => watchModel(({ state }) => state && setFirst(!state.hasDoneRoutine)), []);
  return isFirst;
}
