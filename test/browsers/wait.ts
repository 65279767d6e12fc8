import { setTimeout as pause } from "node:timers/promises";

/** How long to wait for a condition, and its name for the error. */
export type Wait = { timeoutMs?: number; everyMs?: number; what?: string };

type Truthy<T> = Exclude<T, false | 0 | "" | null | undefined>;

/** A loaded single core is ten times slower than an idle machine; only a real failure waits this long. */
const generousMs = 180_000;

/** A probe without an answer for so long is tried again: a target may have closed under it. */
const probeMs = 60_000;

/** What takes long is asked for less and less often: each question costs a busy machine time. */
const slowestMs = 1_000;

/** Errors that no further probe can mend: the browser is gone. */
const fatalErrors = new WeakSet<Error>();

/** An error that ends every wait at once. */
export function fatal(message: string): Error {
  const error = new Error(message);
  fatalErrors.add(error);
  return error;
}

/** The value of a probe, or an error when it takes too long: a browser may never answer a target that is just closing. */
async function inTime<T>(probe: () => T | Promise<T>, ms: number): Promise<T> {
  const limit = new AbortController();
  const late = pause(Math.max(ms, 1_000), undefined, { signal: limit.signal }).then(() => {
    throw new Error("no answer");
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([probe(), late]);
  } finally {
    limit.abort();
  }
}

/**
 * Resolves with the first truthy value of `probe`. A probe that throws counts as "not yet", except for a `fatal` error. The
 * error after the time-out carries the probe's last value or error.
 */
export async function until<T>(probe: () => T | Promise<T>, wait: Wait = {}): Promise<Truthy<T>> {
  const { timeoutMs = generousMs, everyMs = 200, what = probe.toString() } = wait;
  const end = performance.now() + timeoutMs;
  let last: unknown;
  let nextMs = everyMs;
  do {
    try {
      const value = await inTime(probe, Math.min(probeMs, end - performance.now()));
      if (value) return value as Truthy<T>;
      last = value;
    } catch (error) {
      if (error instanceof Error && fatalErrors.has(error)) throw error;
      last = error instanceof Error ? error.message : error;
    }
    await pause(nextMs);
    nextMs = Math.min(nextMs * 1.2, Math.max(everyMs, slowestMs));
  } while (performance.now() < end);
  throw new Error(`Waited ${Math.round(timeoutMs / 1000)} s in vain for: ${what} (last: ${String(last)})`);
}

/** Lets real time pass. Only for claims about time itself ("nothing happens for a minute"), never for readiness. */
export const timePasses = (ms: number): Promise<void> => pause(ms);
