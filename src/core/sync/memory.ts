import { listOf, nullable, type Output, objectOf, optional } from "../compoundSchemas.ts";
import { instant } from "../nudge/parse/quantities.ts";
import { flag, oneOf, textThat, wholeIn } from "../schemas.ts";
import { type Instant, type Ms, minutes } from "../time/time.ts";

/** Why the browser refused a write: no room, too many writes in a short time, or anything else. */
export const refusals = ["full", "often", "other"] as const;

const deviceId = textThat(id => /^[a-z0-9]{4,16}$/.test(id));
const anyText = textThat(({ length }) => length <= 1000);

const memory = objectOf({
  device: deviceId,
  /** Since when this computer takes part; `null` while it does not. */
  since: nullable(instant),
  /** Somebody removed all of Limber's data from the synchronised storage then: this computer writes nothing more. */
  removedAt: optional(instant),
  writtenAt: nullable(instant),
  /** What was written last, in short: see `Pending`. */
  wrote: objectOf({ urgent: anyText, today: anyText }),
  /** The last month whose days are folded in what was written. */
  foldedUntil: nullable(textThat(month => /^\d{4}-\d\d$/.test(month))),
  failure: nullable(
    objectOf({
      why: oneOf(...refusals),
      at: instant,
      retryAt: instant,
      tries: wholeIn({ min: 1, max: 1000 }),
    }),
  ),
  /** The computers have no room together, and this one can give some: it writes anew, with more folded. */
  givesRoom: flag,
  /** The breaks of other computers that were heard of: device and time. */
  heard: listOf(objectOf({ device: deviceId, brokeAt: instant })),
});

/** What a computer remembers of its part in the synchronised storage. The background alone writes it, on this computer. */
export type SyncMemory = Output<typeof memory>;

export type Refusal = (typeof refusals)[number];

/** What this computer has to tell, in short: what should arrive soon, and today's counts. */
export interface Pending {
  readonly urgent: string;
  readonly today: string;
}

/** The memory of a computer that has not taken part yet. */
export const newMemory = (device: string): SyncMemory => ({
  ...{ device, since: null, writtenAt: null, foldedUntil: null, failure: null, givesRoom: false, heard: [] },
  wrote: { urgent: "", today: "" },
});

/** The memory in a stored value of any kind; `undefined` if there is none that can be read. Never throws. */
export const parseSyncMemory = (stored: unknown): SyncMemory | undefined => memory(stored);

/** The memory of a computer that takes part from `at` on, or from the last removal of everything if a clock ahead has set that. */
export const joined = (before: SyncMemory, at: Instant, lastRemoval: Instant): SyncMemory =>
  before.since === null ? { ...before, since: Math.max(at, lastRemoval + 1) } : before;

/** The memory of a computer that takes part no more. Its id stays: what it has written is its own when it comes back. */
export const left = ({ device }: SyncMemory): SyncMemory => newMemory(device);

/** A break or a setting travels within a minute, minutes of browsing within ten. Chromium grants 30 writes a minute for hours. */
const urgentMs: Ms = minutes(1);
const ordinaryMs: Ms = minutes(10);

/** When this computer should write next; `null` while it has nothing to tell. May lie in the past. */
export function nextWriteAt(
  { wrote, writtenAt, failure, removedAt, givesRoom }: SyncMemory,
  { urgent, today }: Pending,
): Instant | null {
  // A refused write may have taken away what it meant to replace.
  const isTold = wrote.urgent === urgent && wrote.today === today && !givesRoom && failure === null;
  if (removedAt !== undefined || isTold) return null;
  const due = writtenAt === null ? 0 : writtenAt + (wrote.urgent === urgent ? ordinaryMs : urgentMs);
  return Math.max(due, failure?.retryAt ?? 0);
}

/** The memory after a write. */
export const afterWrite = (
  before: SyncMemory,
  at: Instant,
  wrote: Pending,
  foldedUntil: string | null,
): SyncMemory => ({ ...before, writtenAt: at, wrote, foldedUntil, failure: null, givesRoom: false });

const firstRetryMs: Ms = minutes(1);
const lastRetryMs: Ms = minutes(60);

/** The memory after a refused write: it is tried again after one minute, then two, four … and at last every hour. */
export function afterRefusal(before: SyncMemory, at: Instant, why: Refusal): SyncMemory {
  const tries = Math.min(1000, (before.failure?.tries ?? 0) + 1);
  const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(10, tries - 1));
  return { ...before, failure: { why, at, tries, retryAt: at + wait } };
}

/** Why the browser refused a write, by the words of its error. */
export function refusalOf(error: unknown): Refusal {
  const words = String(error);
  if (/MAX_WRITE_OPERATIONS/i.test(words)) return "often";
  return /quota/i.test(words) ? "full" : "other";
}
