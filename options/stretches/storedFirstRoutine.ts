import { now, timeZone } from "../../src/browser/clock.ts";
import { anyDayEnd, loadModel } from "../../src/browser/storage/model.ts";

/** Whether the next routine is the person's first, by what is stored. Never rejects: see `loadModel`. */
export const readIsFirst = async (): Promise<boolean> =>
  !(await loadModel(now(), timeZone(), anyDayEnd)).state.hasDoneRoutine;
