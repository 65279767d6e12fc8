import { useState } from "preact/hooks";
import { send } from "../src/browser/messages/sendCommand.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { canPlayAlone } from "./alone/ownCommands.ts";

/**
 * Sends commands. What does not arrive, and whatever is sent while the page is on its own, the page carries out itself (`keep`)
 * as far as it can. `failed`: the last command neither arrived nor was kept.
 */
export function useSend(
  isAlone: boolean,
  keep: (command: Command) => void,
): { failed: boolean; sendCommand: (command: Command) => Promise<boolean> } {
  const [failed, setFailed] = useState(false);
  const sendCommand = async (command: Command): Promise<boolean> => {
    const playsAlone = canPlayAlone(command);
    if (isAlone && playsAlone) keep(command);
    try {
      await send(command);
      setFailed(false);
      return true;
    } catch (error) {
      console.error("Limber:", error);
      if (!isAlone && playsAlone) keep(command);
      setFailed(!playsAlone);
      return playsAlone;
    }
  };
  return { failed, sendCommand };
}
