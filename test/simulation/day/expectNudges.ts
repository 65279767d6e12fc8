import { expect } from "vitest";
import { nudgesOf } from "../checks/checks.ts";
import { day } from "./day.ts";
import type { PlayedDay } from "./playedDay.ts";
import { play, type Setup } from "./simulator.ts";

/** A line to stand under a drawn day: `^` in each minute in which a nudge began. */
export const underOf = (played: PlayedDay): string => {
  const minutes = nudgesOf(played).map(at => Math.floor(at / 60_000));
  const width = Math.max(0, ...minutes.map(minute => minute + 1));
  return Array.from({ length: width }, (_, minute) => (minutes.includes(minute) ? "^" : " ")).join("");
};

/**
 * Plays a drawn day and compares its nudges with those drawn under it. Marks have a width in the drawing but take no time, so
 * only days without marks line up.
 */
export async function expectNudges(drawn: string, under: string, setup: Setup = {}): Promise<PlayedDay> {
  const played = await play(day(drawn), setup);
  expect(`\n${drawn}\n${underOf(played)}`).toBe(`\n${drawn}\n${under.trimEnd()}`);
  return played;
}
