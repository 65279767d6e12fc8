import { useState } from "preact/hooks";
import { send } from "../src/browser/messages/commands.ts";
import type { Command } from "../src/core/nudge/event.ts";

/** Sends commands. `failed`: the last one did not arrive. */
export function useSend(): { failed: boolean; sendCommand: (command: Command) => Promise<boolean> } {
  const [failed, setFailed] = useState(false);
  const sendCommand = (command: Command) =>
    send(command).then(
      () => {
        setFailed(false);
        return true;
      },
      (error: unknown) => {
        console.error("Limber:", error);
        setFailed(true);
        return false;
      },
    );
  return { failed, sendCommand };
}
