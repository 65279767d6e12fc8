import type { Command } from "../../core/nudge/event.ts";
import { api } from "../api.ts";

/** A background that has to start first takes less. */
const receiptMs = 4000;

/**
 * Sends a command from a page to the background. The only answer is a change of the stored state. Rejects if nobody receives
 * it in time.
 */
export async function send(command: Command): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nobody received ${command.what}.`)), receiptMs);
  });
  await Promise.race([api.runtime.sendMessage(command), late]).finally(() => clearTimeout(timer));
}
