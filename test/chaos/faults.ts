import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "../browsers/browser.ts";
import { update } from "../browsers/extension/update.ts";
import { signalTree } from "../browsers/processTree.ts";
import type { Fault } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import { fillStorage, freeStorage } from "./storageFill.ts";

/** Makes the faults of a run happen in a real browser. */
export type Faults = ReturnType<typeof faultsOf>;

/** `onUpdate` runs before an update, which would clear the consoles. */
export function faultsOf(browser: Browser, { during }: Recorder, onUpdate: () => Promise<void>) {
  const { processId } = browser;
  let isFull = false;

  const happen: Record<Fault, (stopSeconds: number) => Promise<unknown>> = {
    kill: () => during(browser.killWorker, { is: "killed" }),
    async stop(stopSeconds) {
      const freeze = async () => {
        // A process may have been born between the look and the signal.
        for (let look = 0; look < 2; look++) signalTree(processId(), "SIGSTOP");
        await pause(stopSeconds * 1000);
        signalTree(processId(), "SIGCONT");
      };
      await during(freeze, { is: "stopped" });
    },
    async fill() {
      isFull = true;
      await fillStorage(browser);
    },
    async update() {
      await onUpdate();
      const restartsIdleClock = browser.name === "firefox";
      await during(() => update(browser), { is: "updated", restartsIdleClock });
    },
  };

  return {
    happen,
    isFull: () => isFull,
    async free(): Promise<void> {
      if (isFull) await freeStorage(browser);
      isFull = false;
    },
  };
}
