import type { Command } from "../../core/nudge/event.ts";
import { parseCommand } from "../../core/nudge/parse/parseCommand.ts";
import { api } from "../api.ts";

/** Sends a command from a page to the background. The only answer is a change of the stored state. */
export async function send(command: Command): Promise<void> {
  await api.runtime.sendMessage(command);
}

/** Listens for the commands of the pages; ignores every other message. */
export function onCommand(tell: (command: Command) => void): void {
  api.runtime.onMessage.addListener((message: unknown) => {
    const command = parseCommand(message);
    if (command) tell(command);
  });
}
