import type { LoadedModel } from "../browser/storage/model.ts";
import { recordsWithoutTimeline } from "../browser/storage/oldTimelines.ts";
import { loadQuarantine } from "../browser/storage/quarantine.ts";
import { addToQuarantine, type QuarantinedValue } from "../browser/storage/quarantineList.ts";
import { saveModel } from "../browser/storage/saveModel.ts";
import { forgetUnsaved, saveUnsaved } from "../browser/storage/unsaved.ts";
import type { Model } from "../core/nudge/state/model.ts";
import { type Instant, minutes } from "../core/time/time.ts";

/** The browser refused to store the model, or to read the one before. */
export interface SaveFailure {
  /** When to try again, whatever else happens. */
  readonly retryAt: Instant;
  /** The failure has lasted long enough to warn the person. */
  readonly shouldWarn: boolean;
  /** Not even the session's memory took the model: the next event starts from the one before. */
  readonly isLost: boolean;
  /** The storage could not be read. */
  readonly isUnread: boolean;
}

const retryMs = minutes(1);

/**
 * Stores the model and the unreadable values, before any effect: a worker killed in between forgets an effect and repeats none.
 * Never rejects: a model that the browser refuses to store goes to the session's memory, and the next event tries again. A
 * storage that could not be read is left as it is: it may hold more than the model knows. With `isHistoryOff` no record is written.
 */
export async function persist(
  before: LoadedModel,
  after: Model,
  unreadable: readonly QuarantinedValue[],
  at: Instant,
  isHistoryOff = false,
): Promise<SaveFailure | undefined> {
  const { unsaved } = before;
  if (before.isUnread) return keepInMemory(before, after, at);
  const text = ({ state, today, lastDay }: Model) => JSON.stringify([state, today, lastDay]);
  const same = text(before) === text(after);
  if (same && !unsaved && unreadable.length === 0) return undefined;
  try {
    const quarantine = unreadable.length > 0 ? await loadQuarantine() : [];
    const grown = addToQuarantine(quarantine, unreadable);
    const isNew = grown !== quarantine;
    if (!same || unsaved || isNew) {
      const { newSince } = before;
      const older =
        newSince === undefined ? undefined : await recordsWithoutTimeline(newSince, after.today.date);
      await saveModel(after, isNew ? grown : undefined, older, isHistoryOff);
    }
    if (unsaved) await forgetUnsaved();
    return undefined;
  } catch (error) {
    console.error("Limber could not save; it continues from memory and tries again:", error);
    return keepInMemory(before, after, at);
  }
}

async function keepInMemory(
  { unsaved, isUnread, isFromScratch }: LoadedModel,
  { state, today, lastDay }: Model,
  at: Instant,
): Promise<SaveFailure> {
  const since = unsaved?.since ?? at;
  const shouldWarn = isUnread || at - since >= retryMs;
  const isLost = await saveUnsaved({
    ...{ state, today, since, shouldWarn, isFromScratch },
    ...(lastDay && { lastDay }),
  }).then(
    () => false,
    error => {
      console.error("Limber could not save in the session's memory either:", error);
      return true;
    },
  );
  return { retryAt: at + retryMs, shouldWarn, isLost, isUnread };
}
