import { setTimeout as pause } from "node:timers/promises";
import type { Desktop } from "../desktop.ts";

/** A question that is true once the promise is settled. */
function settled(promise: Promise<unknown>): () => boolean {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  promise.then(end, end);
  return () => isOver;
}

/** Moves the real pointer over the page, as a present person does, until the promise is settled. */
export async function activeUntil<T>(desktop: Desktop, waiting: Promise<T>): Promise<T> {
  const isOver = settled(waiting);
  for (let step = 0; !isOver(); step++) {
    await desktop.move(200 + 7 * (step % 20), 500 + 5 * (step % 30));
    await Promise.race([pause(1000), waiting]);
  }
  return waiting;
}

/** Characters a second: a fast typist. */
const speed = 8;

/** Its length is a multiple of the speed, so that each chunk ends no later than the line. */
const sentence = "the quick brown fox jumps over thirteen lazy dogs, and on, and so on...\n";

/** Types on the real keyboard, without a pause, until the promise is settled; resolves with the typed text. */
export async function typeUntil(desktop: Desktop, waiting: Promise<unknown>): Promise<string> {
  const isOver = settled(waiting);
  let typed = "";
  for (const begun = performance.now(); !isOver(); ) {
    const next = sentence.slice(typed.length % sentence.length).slice(0, speed);
    await desktop.tool("type", "--delay", String(1000 / speed), "--", next.replace("\n", ""));
    // Firefox ignores the key that xdotool types for a line break.
    if (next.endsWith("\n")) await desktop.key("Return");
    typed += next;
    await pause(Math.max(0, begun + (typed.length * 1000) / speed - performance.now()));
  }
  await waiting;
  return typed;
}
