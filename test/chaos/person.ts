import { setTimeout as pause } from "node:timers/promises";
import type { Desktop } from "../browsers/desktop.ts";
import type { Hands } from "./plan.ts";
import type { Recorder } from "./recorder.ts";

const beatMs = 800;
/** Without a space: in the popup that would press a button, and what the person answers is the act's. */
const letters = "thequickbrownfoxjumpsoverthirteenlazydogsandonandsoonuntiltheend";

/** The hands of a person at the real pointer and keyboard. */
export type Person = ReturnType<typeof seatPerson>;

/** Seats a person at the desktop, whose hands move until told otherwise. Each input goes into the log. */
export function seatPerson(desktop: Desktop, { add }: Recorder) {
  let hands: Hands = "moving";
  let isSeated = true;
  let beat: Promise<void> = Promise.resolve();

  const once: Record<Hands, (step: number) => Promise<unknown>> = {
    moving: step => desktop.move(200 + 7 * (step % 20), 500 + 5 * (step % 30)),
    typing: step => desktop.type(letters.slice((4 * step) % 64).slice(0, 4)),
    resting: async () => undefined,
  };

  async function act(step: number): Promise<void> {
    const now = hands;
    const from = Date.now();
    await once[now](step);
    if (now !== "resting") add({ is: "input", from, to: Date.now() });
  }

  async function live(): Promise<void> {
    for (let step = 0; isSeated; step++) {
      beat = act(step);
      await beat;
      await pause(beatMs);
    }
  }

  const living = live();
  return {
    /** From here on the hands do this; an input under way ends before, and hands that move have moved. */
    async use(next: Hands): Promise<void> {
      hands = next;
      await beat;
      await act(0);
    },
    async leave(): Promise<void> {
      isSeated = false;
      await living;
    },
  };
}
