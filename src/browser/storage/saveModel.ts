import type { Day } from "../../core/history/day.ts";
import { stateVersion } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state/model.ts";
import { api } from "../api.ts";
import { dayKey, quarantineKey, stateKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";

/** The record of a day under its key, as stored. */
export const recordOf = ({ date, timeline, ...record }: Day) => ({
  [dayKey(date)]: { ...record, ...(timeline && { timeline }) },
});

/**
 * Stores the model, the quarantine if it has changed, and the older records that have changed, in one write; with `isHistoryOff`
 * no record of the model. Rejects if the browser cannot store.
 */
export async function saveModel(
  { state, today, lastDay }: Model,
  quarantine?: readonly QuarantinedValue[],
  older?: Readonly<Record<string, unknown>>,
  isHistoryOff = false,
): Promise<void> {
  await api.storage.local.set({
    ...older,
    [stateKey]: { version: stateVersion, ...state },
    ...(!isHistoryOff && lastDay && recordOf(lastDay)),
    ...(!isHistoryOff && recordOf(today)),
    ...(quarantine && { [quarantineKey]: quarantine }),
  });
}
