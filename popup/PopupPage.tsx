import { useEffect, useRef, useState } from "preact/hooks";
import { type PageSurface, withoutStart } from "../src/browser/messages/pageAddress.ts";
import type { PageConnection } from "../src/browser/messages/pageConnection.ts";
import { text } from "../src/browser/texts.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { isTest } from "../src/core/nudge/rules.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { NudgeScreen } from "./nudge/NudgeScreen.tsx";
import { SkippedScreen } from "./nudge/SkippedScreen.tsx";
import { useKeyGuard } from "./nudge/useKeyGuard.ts";
import { useNudgeChime } from "./nudge/useNudgeChime.ts";
import { DoneScreen } from "./routine/DoneScreen.tsx";
import { RoutineScreen } from "./routine/RoutineScreen.tsx";
import type { RoutineResult } from "./routine/result.ts";
import { useGuide } from "./routine/useGuide.ts";
import { type PopupState, usePopupState } from "./usePopupState.ts";
import { useSend } from "./useSend.ts";
import { mustReportClose, needsAnswer, viewOf } from "./view.ts";

interface Props {
  readonly page: string;
  readonly surface: PageSurface;
  readonly line: PageConnection;
  /** The routine to begin by itself, when a notification asked for it. */
  readonly start?: RoutineKind | undefined;
  readonly first: PopupState;
}

/** The popup: which of its screens is shown follows from the stored state, and from what was just done here. */
export function PopupPage({ page, surface, line, start, first }: Props) {
  const current = usePopupState(first);
  const { failed, sendCommand } = useSend();
  const guide = useGuide(current.settings);
  const [outcome, setOutcome] = useState<RoutineResult | undefined>();
  const [hasSkipped, setSkipped] = useState(false);
  const cameAsNudge = useRef(needsAnswer(first.state));
  const cameByItself = first.state.nudge.is === "opening";
  useKeyGuard(cameByItself);
  useNudgeChime(cameByItself, first.settings);
  useEffect(() => {
    if (!start) return;
    guide.mute(false);
    void sendCommand({ what: "startRoutine", kind: start, page }).then(sent => {
      if (sent) history.replaceState(null, "", withoutStart(location.href));
    });
  }, []);

  const view = viewOf(current.state, outcome !== undefined, hasSkipped);
  // A nudge that became needless elsewhere goes by itself, as it came.
  useEffect(() => {
    if (cameAsNudge.current && view === "home") window.close();
  }, [view]);

  // A page that was left open after a routine is as good for the next nudge as any other.
  useEffect(() => {
    if (view === "nudge") setOutcome(undefined);
  }, [view]);

  const isNeeded = mustReportClose(current.state, surface, page);
  useEffect(() => line.keepConnected(isNeeded), [isNeeded]);

  const answer = (command: Command) => {
    cameAsNudge.current = false;
    // The command wakes the background anyway, and what it begins must not go on when this page closes.
    line.connect();
    return sendCommand(command);
  };
  const begin = (kind: RoutineKind) => {
    setOutcome(undefined);
    setSkipped(false);
    guide.mute(false);
    void answer({ what: "startRoutine", kind, page });
  };

  const screen = () => {
    switch (view) {
      case "done":
        return (
          outcome && (
            <DoneScreen outcome={outcome} current={current} voiceSpeaks={outcome.byItself && guide.speaks} />
          )
        );
      case "routine":
        return (
          current.state.routine && (
            <RoutineScreen
              key={current.state.routine.plan.kind}
              page={page}
              surface={surface}
              run={current.state.routine}
              guide={guide}
              sendCommand={answer}
              onEnd={setOutcome}
            />
          )
        );
      case "skipped":
        return (
          <SkippedScreen
            current={current}
            onUndo={() => {
              setSkipped(false);
              void answer({ what: "undo" });
            }}
          />
        );
      case "nudge":
        return (
          <NudgeScreen
            current={current}
            onStart={begin}
            onSnooze={() => void answer({ what: "snooze" }).then(sent => sent && window.close())}
            onSkip={() => {
              const wasTest = isTest(current.state);
              void answer({ what: "skip" }).then(sent =>
                wasTest && sent ? window.close() : setSkipped(sent),
              );
            }}
          />
        );
      case "home":
        return <HomeScreen current={current} onStart={begin} sendCommand={answer} />;
    }
  };

  return (
    <main class="popup" data-view={view}>
      {screen()}
      <p class="problem" role="alert">
        {failed ? text("problemSend") : current.unsaved?.shouldWarn && text("problemStore")}
      </p>
    </main>
  );
}
