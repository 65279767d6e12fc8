import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { maySnooze } from "../../src/core/nudge/rules.ts";
import { activeMsAt } from "../../src/core/outlook/remaining.ts";
import type { RoutineKind, StretchId } from "../../src/core/routine/stretches.ts";
import { locate, timeline } from "../../src/core/routine/timeline.ts";
import { includedStretches } from "../../src/core/routinePlan.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatDuration } from "../../src/ui/words/format.ts";
import { Header } from "../parts/Header.tsx";
import { StartButtons } from "../parts/StartButtons.tsx";
import { StillFigure } from "../parts/StillFigure.tsx";
import type { PopupState } from "../state/popupState.ts";
import { isAsked } from "../view.ts";
import { dueWords } from "./dueWords.ts";
import { NoForNow } from "./NoForNow.tsx";
import { ResumeButtons } from "./ResumeButtons.tsx";

interface Props {
  readonly current: PopupState;
  /** How often a nudge has come by itself: never on a page that the person has opened to answer. */
  readonly arrivals: number;
  /** What home offers below its buttons: a person who looks for the answers finds it here. */
  readonly menu: ComponentChildren;
  readonly onStart: (kind: RoutineKind, fromStart?: boolean) => void;
  readonly onSnooze: () => void;
  readonly onSkip: () => void;
}

/** The stretch that an answer would begin with. */
function nextStretch({ state: { routine }, settings }: PopupState): StretchId {
  const [first = "standingBackArch"] = includedStretches(settings);
  return routine ? (locate(timeline(routine.plan), routine.elapsedMs)?.stretch ?? first) : first;
}

/** The nudge and its four answers; why it waits, where the person has come before it. */
export function NudgeScreen({ current, arrivals, menu, onStart, onSnooze, onSkip }: Props) {
  const { state, settings, at } = current;
  const title = useRef<HTMLHeadingElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  // Of a nudge that came by itself the heading takes the focus, so that neither Space nor Enter triggers a button.
  useLayoutEffect(
    () => (arrivals > 0 ? title.current : answers.current?.querySelector("button"))?.focus(),
    [arrivals],
  );
  const active = Math.max(minutes(1), Math.floor(activeMsAt(state, at) / minutes(1)) * minutes(1));
  const snoozable = maySnooze(state, settings);
  const { title: heading, why } = isAsked(state) ? { title: text("nudgeTitle"), why: "" } : dueWords(current);
  return (
    <>
      <Header />
      <div class="middle">
        <StillFigure stretch={nextStretch(current)} />
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        <p class="soft">{text("nudgeSince", formatDuration(active))}</p>
        <p class="why" role="status">
          {why}
        </p>
        {state.test && <p class="test-note">{text("nudgeTest")}</p>}
      </div>
      <div ref={answers} class="answers">
        {state.routine ? (
          <ResumeButtons
            routine={state.routine}
            onResume={() => state.routine && onStart(state.routine.plan.kind)}
            onStartAnew={() => state.routine && onStart(state.routine.plan.kind, true)}
          />
        ) : (
          <StartButtons offers={current.home.offers} onStart={onStart} />
        )}
        <NoForNow
          state={state}
          settings={settings}
          onSnooze={snoozable ? onSnooze : undefined}
          onSkip={onSkip}
        />
      </div>
      {arrivals === 0 && !state.test && menu}
    </>
  );
}
