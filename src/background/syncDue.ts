import type { Model } from "../core/nudge/state/model.ts";
import { newMemory, nextWriteAt } from "../core/sync/memory.ts";
import { pendingOf } from "../core/sync/pending.ts";
import type { Instant } from "../core/time/time.ts";
import type { Inputs } from "./readInputs.ts";

/** When this computer should write into the synchronised storage; `null` if it has nothing to tell, or takes no part. May lie in the past. */
export function syncDueAt({ settings, sync }: Inputs, { state, today }: Model): Instant | null {
  if (!sync) return null;
  const pending = pendingOf(settings.computerName, state.brokeAt, sync.stored, today);
  return nextWriteAt(sync.memory ?? newMemory(""), pending);
}
