/** What is in front of the person. */
export type Place = "work" | "call" | "film" | "slides" | "other" | "desk" | "locked" | "asleep" | "closed";

/** How the hands move: keys in bursts, mouse clicks, scrolls, rarely, not at all. */
export type Habit = "typing" | "mouse" | "scrolling" | "slow" | "still";

/** The meaning of a letter in the drawn week. */
export interface Letter {
  readonly name: string;
  readonly place: Place;
  readonly habit: Habit;
  /** A call goes on, in the front tab or in another one. */
  readonly call?: true;
  /** An action in the middle of that minute. */
  readonly does?: "switch" | "pause";
}

/** The letters of the drawn week, one for each minute. */
export const letters: Readonly<Record<string, Letter>> = {
  t: { name: "typing", place: "work", habit: "typing" },
  a: { name: "mouse", place: "work", habit: "mouse" },
  "|": { name: "tab switched", place: "work", habit: "mouse", does: "switch" },
  ".": { name: "reading", place: "work", habit: "scrolling" },
  c: { name: "call in front", place: "call", habit: "slow", call: true },
  k: { name: "call behind, taking notes", place: "work", habit: "typing", call: true },
  w: { name: "film", place: "film", habit: "still" },
  f: { name: "presenting in full screen", place: "slides", habit: "slow" },
  o: { name: "another application", place: "other", habit: "typing" },
  p: { name: "Pause for 30 min pressed", place: "work", habit: "mouse", does: "pause" },
  ",": { name: "away from the desk", place: "desk", habit: "still" },
  L: { name: "screen locked", place: "locked", habit: "still" },
  z: { name: "lid closed", place: "asleep", habit: "still" },
  X: { name: "browser closed", place: "closed", habit: "still" },
};

/** The meaning of a letter; throws on an unknown one. */
export function meaningOf(letter: string): Letter {
  const meaning = letters[letter];
  if (!meaning) throw new Error(`No such letter in a week: ${letter}`);
  return meaning;
}
