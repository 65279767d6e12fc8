import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import type { PopupState } from "../usePopupState.ts";
import { NudgeScreen } from "./NudgeScreen.tsx";
import { SkippedScreen } from "./SkippedScreen.tsx";
import { useNudgeChime } from "./useNudgeChime.ts";

interface Props {
  readonly current: PopupState;
  /** The person has just skipped the break. */
  readonly isSkipped: boolean;
  /** How often a nudge has come to this page by itself. */
  readonly arrivals: number;
  readonly onStart: (kind: RoutineKind, fromStart?: boolean) => void;
  readonly onSnooze: () => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
}

/** The nudge with its chime, and what follows a skip. The page loads this part when it is wanted. */
export function NudgePart({ current, isSkipped, arrivals, onUndo, ...answers }: Props) {
  useNudgeChime(arrivals, current.settings);
  return isSkipped ? (
    <SkippedScreen current={current} onUndo={onUndo} />
  ) : (
    <NudgeScreen current={current} {...answers} />
  );
}
