import { expect } from "vitest";
import { nudgesOf } from "../checks/checks.ts";
import { day } from "./day.ts";
import type { PlayedDay } from "./playedDay.ts";
import { play, type Setup } from "./simulator.ts";

/** The nudges of a day, drawn under it: `^` in the minute in which one began. */
export const underOf = (played: PlayedDay): string => {
  const minutes = nudgesOf(played).map(at => Math.floor(at / 60_000));
  const width = Math.max(0, ...minutes.map(minute => minute + 1));
  return Array.from({ length: width }, (_, minute) => (minutes.includes(minute) ? "^" : " ")).join("");
};

/** Plays a drawn day and expects its nudges, drawn under it; marks take no room, so days with them are drawn without `expect`. */
export async function lives(drawn: string, under: string, setup: Setup = {}): Promise<PlayedDay> {
  const played = await play(day(drawn), setup);
  expect(`\n${drawn}\n${underOf(played)}`).toBe(`\n${drawn}\n${under.trimEnd()}`);
  return played;
}
