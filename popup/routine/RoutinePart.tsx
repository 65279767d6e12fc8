import type { PageSurface } from "../../src/browser/messages/pageAddress.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import { EndScreen } from "../end/EndScreen.tsx";
import type { RoutineResult } from "../end/result.ts";
import { IntroductionScreen } from "../introduction/IntroductionScreen.tsx";
import type { IntroductionControls } from "../introduction/useIntroduction.ts";
import type { PopupState } from "../state/popupState.ts";
import { RoutineScreen } from "./RoutineScreen.tsx";
import { useGuide } from "./useGuide.ts";

export { ElsewhereScreen } from "../elsewhere/ElsewhereScreen.tsx";

interface Props {
  readonly page: string;
  readonly surface: PageSurface;
  readonly current: PopupState;
  readonly introduction: IntroductionControls;
  /** How the routine ended on this page, once it has. */
  readonly result: RoutineResult | undefined;
  /** This page has started the routine, unmuted; else the guide is silent until it knows whether the person muted it. */
  readonly startedHere: boolean;
  readonly takesUp: boolean;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (result: RoutineResult) => void;
  readonly onGoOn: () => void;
}

/** The routine, its introduction and its end, with the guide that speaks in them. The page loads this part when it is wanted. */
export function RoutinePart({ current, introduction, result, startedHere, onGoOn, ...props }: Props) {
  const guide = useGuide(current.settings, startedHere);
  const { routine } = current.state;
  if (introduction.isShown)
    return (
      <IntroductionScreen
        guide={guide}
        isMirror={current.settings.mirror}
        onGo={introduction.go}
        onLeave={introduction.leave}
      />
    );
  if (result)
    return (
      <EndScreen
        result={result}
        current={current}
        voiceSpeaks={result.byItself && guide.speaks}
        onGoOn={onGoOn}
      />
    );
  if (!routine) return null;
  const { settings } = current;
  return <RoutineScreen key={routine.plan.kind} {...props} {...{ routine, guide, settings }} />;
}
