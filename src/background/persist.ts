import { type LoadedModel, saveModel } from "../browser/storage/model.ts";
import { loadQuarantine } from "../browser/storage/quarantine.ts";
import { type Kept, keepAside } from "../browser/storage/quarantineList.ts";
import { forgetUnsaved, saveUnsaved } from "../browser/storage/unsaved.ts";
import type { Model } from "../core/nudge/state.ts";
import { type Instant, minutes } from "../core/time/time.ts";

/** The browser would not store. */
export interface Trouble {
  /** When it is to be tried again, whatever else happens. */
  readonly retryAt: Instant;
  /** It lasts: the person is to be told. */
  readonly lasts: boolean;
  /** Not even the session's memory took it: the next event goes on from what was before. */
  readonly forgets: boolean;
}

const retryMs = minutes(1);

/**
 * Stores the model before anything is done about it (a background killed in between forgets an effect and repeats
 * none), with what could not be read set aside. Never rejects: what cannot be stored for good is kept in the session's
 * memory, from where the next event goes on and tries again.
 */
export async function keep(
  before: LoadedModel,
  after: Model,
  found: readonly Kept[],
  at: Instant,
): Promise<Trouble | undefined> {
  const { unsaved } = before;
  const same = JSON.stringify([before.state, before.today]) === JSON.stringify([after.state, after.today]);
  if (same && !unsaved && found.length === 0) return undefined;
  try {
    const kept = found.length > 0 ? await loadQuarantine() : [];
    const grown = keepAside(kept, found);
    if (!same || unsaved || grown !== kept) await saveModel(after, grown === kept ? undefined : grown);
    if (unsaved) await forgetUnsaved();
    return undefined;
  } catch (error) {
    console.error("Limber could not save; it goes on from memory and tries again:", error);
    const since = unsaved?.since ?? at;
    const lasts = at - since >= retryMs;
    const forgets = await saveUnsaved({ ...after, since, lasts }).then(
      () => false,
      refusal => {
        console.error("Limber could not save in the session's memory either:", refusal);
        return true;
      },
    );
    return { retryAt: at + retryMs, lasts, forgets };
  }
}
