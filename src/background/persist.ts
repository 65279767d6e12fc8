import { type LoadedModel, saveModel } from "../browser/storage/model.ts";
import { loadQuarantine } from "../browser/storage/quarantine.ts";
import { addToQuarantine, type QuarantinedValue } from "../browser/storage/quarantineList.ts";
import { forgetUnsaved, saveUnsaved } from "../browser/storage/unsaved.ts";
import type { Model } from "../core/nudge/state.ts";
import { type Instant, minutes } from "../core/time/time.ts";

/** The browser would not store. */
export interface SaveFailure {
  /** When it is to be tried again, whatever else happens. */
  readonly retryAt: Instant;
  /** It lasts: the person is to be told. */
  readonly shouldWarn: boolean;
  /** Not even the session's memory took it: the next event goes on from what was before. */
  readonly isLost: boolean;
}

const retryMs = minutes(1);

/**
 * Stores the model before anything is done about it (a background killed in between forgets an effect and repeats
 * none), with what could not be read set aside. Never rejects: what cannot be stored for good is kept in the session's
 * memory, from where the next event goes on and tries again.
 */
export async function persist(
  before: LoadedModel,
  after: Model,
  found: readonly QuarantinedValue[],
  at: Instant,
): Promise<SaveFailure | undefined> {
  const { unsaved } = before;
  const same = JSON.stringify([before.state, before.today]) === JSON.stringify([after.state, after.today]);
  if (same && !unsaved && found.length === 0) return undefined;
  try {
    const kept = found.length > 0 ? await loadQuarantine() : [];
    const grown = addToQuarantine(kept, found);
    if (!same || unsaved || grown !== kept) await saveModel(after, grown === kept ? undefined : grown);
    if (unsaved) await forgetUnsaved();
    return undefined;
  } catch (error) {
    console.error("Limber could not save; it goes on from memory and tries again:", error);
    const since = unsaved?.since ?? at;
    const shouldWarn = at - since >= retryMs;
    const isLost = await saveUnsaved({ ...after, since, lasts: shouldWarn }).then(
      () => false,
      refusal => {
        console.error("Limber could not save in the session's memory either:", refusal);
        return true;
      },
    );
    return { retryAt: at + retryMs, shouldWarn, isLost };
  }
}
