import { playWeek, type WeekSetup } from "./playWeek.ts";
import { weekTruthOf } from "./weekTruth.ts";

/** A played week, and the truth about it. */
export async function playAndJudge(setup: WeekSetup) {
  const week = await playWeek(setup);
  return { week, truth: weekTruthOf(week) };
}
