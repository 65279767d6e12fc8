import type { ComponentChildren } from "preact";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import type { PopupState } from "../state/popupState.ts";
import type { Arrivals } from "./arrivals.ts";
import { NudgeScreen } from "./NudgeScreen.tsx";
import { SkippedScreen } from "./SkippedScreen.tsx";
import { useNudgeChime } from "./useNudgeChime.ts";

interface Props {
  readonly current: PopupState;
  /** The person has just skipped the break. */
  readonly isSkipped: boolean;
  /** The nudges that have come to this page by themselves. */
  readonly arrivals: Arrivals;
  /** What home offers below its buttons. */
  readonly menu: ComponentChildren;
  readonly onStart: (kind: RoutineKind, fromStart?: boolean) => void;
  readonly onSnooze: () => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
}

/** The nudge with its chime, and what follows a skip. The page loads this part when it is wanted. */
export function NudgePart({ current, isSkipped, arrivals, onUndo, ...answers }: Props) {
  useNudgeChime(arrivals.here, current.settings);
  return isSkipped ? (
    <SkippedScreen current={current} onUndo={onUndo} />
  ) : (
    <NudgeScreen current={current} arrivals={arrivals.all} {...answers} />
  );
}
