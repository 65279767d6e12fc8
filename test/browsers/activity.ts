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

/** Characters a second: a fast typist. */
const speed = 8;

/** Its length is a multiple of the speed, so that a line ends with a second. */
const sentence = "the quick brown fox jumps over thirteen lazy dogs, and on, and so on...\n";

/** Types on the real keyboard, without a pause, until the promise is settled; resolves with all that was typed. */
export async function typeUntil(desktop: Desktop, waiting: Promise<unknown>): Promise<string> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  waiting.then(over, over);
  let typed = "";
  for (const begun = performance.now(); !isOver; ) {
    const next = sentence.slice(typed.length % sentence.length).slice(0, speed);
    await desktop.tool("type", "--delay", String(1000 / speed), "--", next.replace("\n", ""));
    // What xdotool types for a line's end is no Return, and Firefox passes it over.
    if (next.endsWith("\n")) await desktop.key("Return");
    typed += next;
    await pause(Math.max(0, begun + (typed.length * 1000) / speed - performance.now()));
  }
  await waiting;
  return typed;
}
