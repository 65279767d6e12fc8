import type { Day } from "../../core/history/day.ts";
import { stateVersion } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state.ts";
import { api } from "../api.ts";
import { dayKey, quarantineKey, stateKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";

const recordOf = ({ date, ...record }: Day) => ({ [dayKey(date)]: record });

/** Stores the model, and the quarantine if it has changed, in one write. Rejects if the browser cannot store. */
export async function saveModel(
  { state, today, lastDay }: Model,
  quarantine?: readonly QuarantinedValue[],
): Promise<void> {
  await api.storage.local.set({
    [stateKey]: { version: stateVersion, ...state },
    ...(lastDay && recordOf(lastDay)),
    ...recordOf(today),
    ...(quarantine && { [quarantineKey]: quarantine }),
  });
}
