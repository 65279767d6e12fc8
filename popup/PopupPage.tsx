import { useEffect, useRef, useState } from "preact/hooks";
import { type PageSurface, withoutStart } from "../src/browser/messages/pageAddress.ts";
import type { Line } from "../src/browser/messages/pageConnection.ts";
import { text } from "../src/browser/texts.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { isRehearsal } from "../src/core/nudge/rules.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import { Home } from "./home/Home.tsx";
import { Nudge } from "./nudge/Nudge.tsx";
import { Skipped } from "./nudge/Skipped.tsx";
import { useKeyGuard } from "./nudge/useKeyGuard.ts";
import { useNudgeChime } from "./nudge/useNudgeChime.ts";
import { Done } from "./routine/Done.tsx";
import { Routine } from "./routine/Routine.tsx";
import type { Outcome } from "./routine/result.ts";
import { useGuide } from "./routine/useGuide.ts";
import { type Current, useCurrent } from "./usePopupState.ts";
import { useSend } from "./useSend.ts";
import { mattersWhenClosed, nudges, viewOf } from "./view.ts";

interface Props {
  readonly page: string;
  readonly surface: PageSurface;
  readonly line: Line;
  /** The routine to begin by itself, when a notification asked for it. */
  readonly start?: RoutineKind | undefined;
  readonly first: Current;
}

/** The popup: which of its screens is shown follows from the stored state, and from what was just done here. */
export function PopupPage({ page, surface, line, start, first }: Props) {
  const current = useCurrent(first);
  const { failed, sendCommand } = useSend();
  const guide = useGuide(current.settings);
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const [hasSkipped, setSkipped] = useState(false);
  const cameAsNudge = useRef(nudges(first.state));
  const cameByItself = first.state.prompt.is === "opening";
  useKeyGuard(cameByItself);
  useNudgeChime(cameByItself, first.settings);
  useEffect(() => {
    if (!start) return;
    guide.mute(false);
    void sendCommand({ what: "start", kind: start, page }).then(sent => {
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

  const isNeeded = mattersWhenClosed(current.state, surface, page);
  useEffect(() => line.need(isNeeded), [isNeeded]);

  const answer = (command: Command) => {
    cameAsNudge.current = false;
    // The command wakes the background anyway, and what it begins must not go on when this page closes.
    line.lay();
    return sendCommand(command);
  };
  const begin = (kind: RoutineKind) => {
    setOutcome(undefined);
    setSkipped(false);
    guide.mute(false);
    void answer({ what: "start", kind, page });
  };

  const screen = () => {
    switch (view) {
      case "done":
        return (
          outcome && (
            <Done outcome={outcome} current={current} voiceSpeaks={outcome.byItself && guide.speaks} />
          )
        );
      case "routine":
        return (
          current.state.run && (
            <Routine
              key={current.state.run.plan.kind}
              page={page}
              surface={surface}
              run={current.state.run}
              guide={guide}
              sendCommand={answer}
              onEnd={setOutcome}
            />
          )
        );
      case "skipped":
        return (
          <Skipped
            current={current}
            onUndo={() => {
              setSkipped(false);
              void answer({ what: "undo" });
            }}
          />
        );
      case "nudge":
        return (
          <Nudge
            current={current}
            onStart={begin}
            onSnooze={() => void answer({ what: "snooze" }).then(sent => sent && window.close())}
            onSkip={() => {
              const isTest = isRehearsal(current.state);
              void answer({ what: "skip" }).then(sent =>
                isTest && sent ? window.close() : setSkipped(sent),
              );
            }}
          />
        );
      case "home":
        return <Home current={current} onStart={begin} sendCommand={answer} />;
    }
  };

  return (
    <main class="popup" data-view={view}>
      {screen()}
      <p class="problem" role="alert">
        {failed ? text("problemSend") : current.unsaved?.lasts && text("problemStore")}
      </p>
    </main>
  );
}
