import { setTimeout as pause } from "node:timers/promises";
import type { Desktop } from "./desktop.ts";

/** Keeps the real pointer moving over the page, as a person does who is there, until the promise is settled. */
export async function activeUntil<T>(desktop: Desktop, waiting: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  waiting.then(over, over);
  for (let step = 0; !isOver; step++) {
    await desktop.move(200 + 7 * (step % 20), 500 + 5 * (step % 30));
    await pause(500);
  }
  return waiting;
}
