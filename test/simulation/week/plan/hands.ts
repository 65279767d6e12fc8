import type { Habit } from "./letters.ts";

/** What the hands do in one second. */
export type Hand = "keys" | "mouse" | "still";

/** A generator of whole numbers below `n`, the same ones for each seed (constants from Numerical Recipes). */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return n => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const times = (n: number, hand: Hand): Hand[] => Array<Hand>(n).fill(hand);

/** A burst of input and the rest after it. */
const turns: Readonly<Record<Habit, (roll: (n: number) => number) => Hand[]>> = {
  // Sentences of up to half a minute, with up to nine seconds to think between them.
  typing: roll => [...times(8 + roll(22), "keys"), ...times(2 + roll(8), "still")],
  // Clicks, and now and then a longer look at the result.
  mouse: roll => ["mouse", ...times(roll(14) === 0 ? 16 + roll(12) : roll(6), "still")],
  // A scroll, then reading.
  scrolling: roll => [...times(1 + roll(2), "mouse"), ...times(18 + roll(35), "still")],
  slow: roll => ["mouse", ...times(20 + roll(25), "still")],
  still: () => times(60, "still"),
};

/** The hands in each second of a minute. They rest for `settling` seconds at its start. */
export function handsOf(habit: Habit, settling: number, roll: (n: number) => number): Hand[] {
  const hands = times(settling + roll(3), "still");
  while (hands.length < 60) hands.push(...turns[habit](roll));
  return hands.slice(0, 60);
}
