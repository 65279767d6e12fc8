import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { NudgeEvent } from "./event.ts";
import { isHeld } from "./holdReason.ts";
import {
  hasTimedOut,
  isGone,
  ladder,
  nextRung,
  overlookedAt,
  present,
  shownOn,
  withSight,
} from "./presentation.ts";
import { presentations } from "./presentations.ts";
import { badgeTestMs, isDue } from "./rules.ts";
import type { State } from "./state/state.ts";
import type { Presentation, Surface } from "./state/surfaces.ts";

/** Starts a test nudge or, where a break is due, the nudge itself. Does nothing while one is on screen or on its way. */
export function startTest(state: State, event: NudgeEvent, settings: Settings): State {
  if (state.routine || presentations(state).length > 0) return state;
  const on = present(ladder(settings, event.surroundings)[0], event.at);
  if (!isDue(state, settings)) return { ...state, test: on };
  return isHeld(state, event, settings) && !on.isShown ? state : { ...state, nudge: { is: "asking", on } };
}

/** A surface reports that it is on screen. */
export const testShown = (test: Presentation | null, surface: Surface, event: NudgeEvent) =>
  test && !test.isShown ? shownOn(surface, event.at) : test;

/** The surface comes into sight or goes out of it. */
export const testSight = (test: Presentation | null, surface: Surface, isHidden: boolean, at: Instant) =>
  test?.surface === surface ? withSight(test, isHidden, at) : test;

/** The browser refused the surface: the next rung of the ladder. */
export const testFailed = (
  test: Presentation | null,
  surface: Surface,
  event: NudgeEvent,
  settings: Settings,
) => (test && !test.isShown && test.surface === surface ? nextRung(surface, settings, event) : test);

/** A surface has gone: the test is over, unless the notification was never displayed. */
export function testGone(
  test: Presentation | null,
  surface: Surface,
  event: NudgeEvent,
  settings: Settings,
): Presentation | null {
  if (test?.surface !== surface) return test;
  if (test.isShown) return null;
  return surface === "notification" ? testFailed(test, surface, event, settings) : test;
}

/** The test after its time-outs: a surface that never came up or was out of sight, and a badge that nobody can close. */
export function expireTest(test: Presentation | null, event: NudgeEvent, settings: Settings) {
  if (!test) return null;
  const { at } = event;
  if (test.surface === "badge") return at - test.at >= badgeTestMs ? null : test;
  if (at >= (overlookedAt(test) ?? at + 1)) return null;
  return hasTimedOut(test, at) ? testFailed(test, test.surface, event, settings) : test;
}

/** The test is over if its page closed unreported. */
export const dropGoneTest = (test: Presentation | null, { surroundings, at }: NudgeEvent) =>
  test && isGone(test, surroundings.open, at) ? null : test;
