import type { Habit } from "./letters.ts";

/** What the hands do in one second: strike keys, move the mouse, nothing. */
export type Hand = "keys" | "mouse" | "still";

/** The same week each time: a generator of whole numbers below `n` (Numerical Recipes' constants). */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return n => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const times = (n: number, hand: Hand): Hand[] => Array<Hand>(n).fill(hand);

/** A burst and what follows it. */
const turns: Readonly<Record<Habit, (roll: (n: number) => number) => Hand[]>> = {
  // Sentences of up to half a minute, with thoughts of up to nine seconds between them.
  typing: roll => [...times(8 + roll(22), "keys"), ...times(2 + roll(8), "still")],
  // One thing after the other, and now and then a look at what came of it.
  mouse: roll => ["mouse", ...times(roll(14) === 0 ? 16 + roll(12) : roll(6), "still")],
  // A scroll, then a page is read.
  scrolling: roll => [...times(1 + roll(2), "mouse"), ...times(18 + roll(35), "still")],
  slow: roll => ["mouse", ...times(20 + roll(25), "still")],
  still: () => times(60, "still"),
};

/** The seconds of a minute; after turning to something else the hands are still for `settling` seconds. */
export function handsOf(habit: Habit, settling: number, roll: (n: number) => number): Hand[] {
  const hands = times(settling + roll(3), "still");
  while (hands.length < 60) hands.push(...turns[habit](roll));
  return hands.slice(0, 60);
}
