/** Where somebody is: what is in front of them. */
export type Place = "work" | "call" | "film" | "slides" | "other" | "desk" | "locked" | "asleep" | "closed";

/** How hands move: keys in bursts, the mouse, now and then a scroll, a slide turned, not at all. */
export type Habit = "typing" | "mouse" | "scrolling" | "slow" | "still";

/** What a letter of the drawn week means. */
export interface Letter {
  readonly name: string;
  readonly place: Place;
  readonly habit: Habit;
  /** A call goes on, in front or in a tab behind. */
  readonly call?: true;
  /** Something done once, in the middle of that minute. */
  readonly does?: "switch" | "pause";
}

/** The letters of the drawn week, one a minute. */
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

/** What a letter means; a letter that is none is a mistake in the drawing. */
export function meaningOf(letter: string): Letter {
  const meaning = letters[letter];
  if (!meaning) throw new Error(`No such letter in a week: ${letter}`);
  return meaning;
}
