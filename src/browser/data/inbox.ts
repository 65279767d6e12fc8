import { anyOf, listOf, objectOf } from "../../core/compoundSchemas.ts";
import { isRecord } from "../../core/readFields.ts";
import { type Schema, textThat } from "../../core/schemas.ts";
import { api } from "../api.ts";
import { now } from "../clock.ts";

/** What the options page hands over to the background. It alone writes this key. */
export const inboxKey = "inbox";

/** The last delivery that the background has stored. It alone writes this key and the next. */
export const inboxDoneKey = "inboxDone";

/** The last delivery that the background could not store, in the session's memory: that has room when the disk has none. */
export const inboxFailedKey = "inboxFailed";

/** Days to merge with the stored ones, or values to put back under their keys as they were. Each delivery has its own id. */
export type Delivery = { readonly id: string } & (
  | { readonly days: readonly unknown[] }
  | { readonly values: Readonly<Record<string, unknown>> }
);

/** A delivery that is handed over again keeps its id up to this sign. */
const againSign = "~";

const originOf = (id: string): string => id.split(againSign, 1)[0] ?? id;

/** The background tells of that delivery, which another options page may have handed over again meanwhile. */
const isSame = (id: string, told: unknown): boolean =>
  typeof told === "string" && originOf(told) === originOf(id);

const id = textThat(text => text.length > 0 && text.length <= 64);
const anything: Schema<unknown> = value => value ?? null;
const values: Schema<Record<string, unknown>> = value => (isRecord(value) ? { ...value } : undefined);
const delivery = anyOf(objectOf({ id, days: listOf(anything) }), objectOf({ id, values }));

/** What waits for the background; `undefined` if nothing does. Rejects if the browser cannot read. */
export async function loadInbox(): Promise<Delivery | undefined> {
  const { [inboxKey]: stored, [inboxDoneKey]: done } = await api.storage.local.get([inboxKey, inboxDoneKey]);
  const waiting = delivery(stored);
  return waiting && isSame(waiting.id, done) ? undefined : waiting;
}

/** Tells when the options page has handed something over; the background handles one delivery after the other. */
export function watchInbox(tell: () => void): void {
  api.storage.local.onChanged.addListener((changes: Record<string, chrome.storage.StorageChange>) => {
    if (changes[inboxKey]?.newValue) tell();
  });
}

/** Records that a delivery could not be stored. */
export const saveInboxFailed = (id: string): Promise<void> =>
  api.storage.session.set({ [inboxFailedKey]: id });

/** What became of a delivery: stored, refused by the browser, or not heard of in time. */
export type Outcome = "done" | "failed" | "late";

/** A background that has to start first takes a second, a slow disk some more. */
const patienceMs = 20_000;

/** Resolves to what the background tells of a delivery. Listen before it is handed over. */
function outcomeOf(id: string): Promise<Outcome> {
  return new Promise(resolve => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      api.storage.onChanged.removeListener(listener);
      resolve(outcome);
    };
    const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
      if (isSame(id, changes[inboxDoneKey]?.newValue)) end("done");
      if (isSame(id, changes[inboxFailedKey]?.newValue)) end("failed");
    };
    const timer = setTimeout(() => end("late"), patienceMs);
    api.storage.onChanged.addListener(listener);
  });
}

/**
 * Hands a delivery over and waits for what becomes of it. `write` stores the values that it gets, all in one write, so that what
 * belongs together arrives together or not at all; `takeBack` does so where the background could not store its part. Only the
 * options page calls it. Rejects, with nothing changed, if the browser cannot store the delivery.
 */
export async function handOver(
  what: Delivery,
  write: (values: object) => Promise<void>,
  takeBack: (values: object) => Promise<void>,
): Promise<Outcome> {
  const told = outcomeOf(what.id);
  await write({ [inboxKey]: what });
  const outcome = await told;
  if (outcome === "failed") await takeBack({ [inboxKey]: null });
  if (outcome === "done") await emptyInbox().catch(console.error);
  return outcome;
}

let delivered = 0;

/** The id of a new delivery of this page. */
export const newId = (): string => `${now()} ${delivered++}`;

/** Stores a delivery that nothing else belongs to. Only the options page calls it. */
export const fillInbox = (values: object): Promise<void> => api.storage.local.set(values);

/** Removes what the background has stored. Only the options page calls it. */
export const emptyInbox = (): Promise<void> => api.storage.local.remove(inboxKey);

/** Removes a delivery that the background has stored while no page was there, and hands one that still waits over again. */
export async function resumeDelivery(): Promise<void> {
  const stored = await api.storage.local.get([inboxKey, inboxDoneKey]);
  if (stored[inboxKey] === undefined) return;
  const waiting = await loadInbox();
  if (!waiting) return emptyInbox();
  await api.storage.local.set({
    [inboxKey]: { ...waiting, id: `${originOf(waiting.id)}${againSign}${newId()}` },
  });
}
