import { text } from "../../src/browser/texts.ts";
import type { Refusal, SyncMemory } from "../../src/core/sync/memory.ts";
import { formatDateTime } from "../../src/ui/words/format.ts";

const refused = {
  full: "syncFull",
  often: "syncOften",
  other: "syncRefused",
} as const satisfies Record<Refusal, string>;

/** What is known of the part that this computer has, in sentences. The browser tells nobody whether it is signed in. */
export function statusText(memory: SyncMemory | undefined, others: number): readonly string[] {
  if (memory?.removedAt !== undefined) return [text("syncRemoved", formatDateTime(memory.removedAt))];
  const { writtenAt = null, failure, foldedUntil } = memory ?? {};
  return [
    writtenAt === null ? text("syncNotYet") : text("syncWritten", formatDateTime(writtenAt)),
    ...(failure ? [text(refused[failure.why], formatDateTime(failure.retryAt))] : []),
    ...(foldedUntil ? [text("syncFolded", foldedUntil)] : []),
    ...(others === 0 ? [text("syncAlone")] : []),
  ];
}
