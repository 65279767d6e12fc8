import { type LoadedModel, loadModel, saveModel } from "./browser/model.ts";
import { loadQuarantine } from "./browser/quarantine.ts";
import type { Model } from "./core/nudge/state.ts";
import { type Kept, keepAside } from "./core/quarantine.ts";
import { type Instant, minutes } from "./core/time.ts";

/** The browser would not store. */
export interface Trouble {
  /** Since when nothing could be stored. */
  readonly since: Instant;
  /** When it is to be tried again, whatever else happens. */
  readonly retryAt: Instant;
  /** It lasts: the person is to be told. */
  readonly lasts: boolean;
}

const retryMs = minutes(1);

/** A model that the browser would not store: the clock goes on from here, for as long as this life lasts. */
let unsaved: { readonly model: Model; readonly since: Instant } | undefined;

/** The stored model, or the newer one that could not be stored yet. */
export async function loadUnlessUnsaved(at: Instant, zone: string): Promise<LoadedModel> {
  const stored = await loadModel(at, zone);
  // After midnight the record of the new day comes from storage: the old one is lost only if the trouble outlasts it.
  return unsaved ? { ...stored, state: unsaved.model.state, today: sameDay(unsaved.model, stored) } : stored;
}

const sameDay = (memory: Model, stored: Model) =>
  memory.today.date === stored.today.date ? memory.today : stored.today;

/**
 * Stores the model before anything is done about it (a background killed in between forgets an effect and repeats
 * none), with what could not be read set aside. Never rejects: what cannot be stored is remembered, and tried again.
 */
export async function keep(
  before: Model,
  after: Model,
  found: readonly Kept[],
  at: Instant,
): Promise<Trouble | undefined> {
  const same = JSON.stringify([before.state, before.today]) === JSON.stringify([after.state, after.today]);
  if (same && !unsaved && found.length === 0) return undefined;
  try {
    const kept = found.length > 0 ? await loadQuarantine() : [];
    const grown = keepAside(kept, found);
    if (!same || unsaved || grown !== kept) await saveModel(after, grown === kept ? undefined : grown);
    unsaved = undefined;
    return undefined;
  } catch (error) {
    const since = unsaved?.since ?? at;
    unsaved = { model: after, since };
    console.error("Limber could not save; it goes on from memory and tries again:", error);
    return { since, retryAt: at + retryMs, lasts: at - since >= retryMs };
  }
}
