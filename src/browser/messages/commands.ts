import type { Command } from "../../core/nudge/event.ts";
import { parseCommand } from "../../core/nudge/parse/parseCommand.ts";
import { api } from "../api.ts";

/** Sends a command from a page to the background. Nothing comes back but the stored state, when it has changed. */
export async function send(command: Command): Promise<void> {
  await api.runtime.sendMessage(command);
}

/** Hears the commands of the pages; anything else that is sent is passed over. */
export function onCommand(hear: (command: Command) => void): void {
  api.runtime.onMessage.addListener((message: unknown) => {
    const command = parseCommand(message);
    if (command) hear(command);
  });
}
