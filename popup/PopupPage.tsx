import { useEffect, useRef, useState } from "preact/hooks";
import { type PageSurface, without } from "../src/browser/messages/pageAddress.ts";
import type { PageConnection } from "../src/browser/messages/pageConnection.ts";
import { saveGuideMemory } from "../src/browser/storage/guideMemory.ts";
import { text } from "../src/browser/texts.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { isPlayingOn } from "../src/core/nudge/state.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import { useLazy } from "../src/ui/page/useLazy.ts";
import type { RoutineResult } from "./end/result.ts";
import { HomeMenu } from "./home/HomeMenu.tsx";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { type StartRequest, useIntroduction } from "./introduction/useIntroduction.ts";
import { countArrivals, noArrivals } from "./nudge/arrivals.ts";
import { useInputGuard } from "./nudge/useInputGuard.ts";
import { troubleOf } from "./trouble.ts";
import { type PopupState, usePopupState } from "./usePopupState.ts";
import { useSend } from "./useSend.ts";
import { useSilence } from "./useSilence.ts";
import { isAsked, mustReportClose, viewOf } from "./view.ts";

interface Props {
  readonly page: string;
  readonly surface: PageSurface;
  readonly connection: PageConnection;
  /** The routine that starts by itself, requested by a notification. */
  readonly start?: RoutineKind | undefined;
  readonly first: PopupState;
  /** This page goes on with the routine in `first`. */
  readonly takesUp: boolean;
}

const loadRoutine = () => import("./routine/RoutinePart.tsx");
const loadNudge = () => import("./nudge/NudgePart.tsx");

/** A reload of the page starts no routine again. */
const forgetStart = () => history.replaceState(null, "", without("start", location.href));

/** The popup. The stored state and what this page has just done choose the screen. */
export function PopupPage({ page, surface, connection, start, first, takesUp: isTakenUp }: Props) {
  const { current, keep } = usePopupState(first, loadRoutine);
  const isSilent = useSilence(connection, current);
  const trouble = troubleOf(current, isSilent);
  const { failed, sendCommand } = useSend(trouble !== undefined, keep);
  const [result, setResult] = useState<RoutineResult>();
  const [hasSkipped, setSkipped] = useState(false);
  const [takesUp, setTakesUp] = useState(isTakenUp);
  const cameAsNudge = useRef(isAsked(first.state));
  const isUndone = useRef(false);
  const isOpening = useRef(true);
  useEffect(() => {
    isOpening.current = false;
  }, []);
  const arrivals = useRef(noArrivals);
  // Muting lasts until the next routine starts.
  const hasStarted = useRef(false);
  const unmute = () => {
    hasStarted.current = true;
    void saveGuideMemory({ isMuted: false }).catch(console.info);
  };
  const startNow = async (request: StartRequest) => {
    const sent = await answer({ what: "startRoutine", page, ...request });
    if (sent) forgetStart();
    return sent;
  };
  const introduction = useIntroduction(startNow, isPlayingOn(current.state.routine, page));
  const leaveIntroduction = () => {
    introduction.leave();
    forgetStart();
  };
  useEffect(() => {
    if (start) begin({ kind: start });
  }, []);

  const shownFor = viewOf(current.state, current.settings, {
    name: page,
    takesUp,
    hasResult: result !== undefined,
    hasSkipped,
    isInTrouble: trouble !== undefined,
  });
  const view = introduction.isShown ? "introduction" : shownFor;
  const routine = useLazy(loadRoutine, ["introduction", "routine", "elsewhere", "done"].includes(view));
  const nudge = useLazy(loadNudge, view === "nudge" || view === "skipped");
  arrivals.current = countArrivals(
    arrivals.current,
    current.state,
    surface,
    view === "nudge",
    isUndone.current,
  );
  useInputGuard(arrivals.current.all);
  // A nudge that opened by itself closes by itself when it becomes needless.
  useEffect(() => {
    if (cameAsNudge.current && view === "home") window.close();
  }, [view]);

  // A page left open after a routine shows the next nudge.
  useEffect(() => {
    if (view === "nudge") setResult(undefined);
  }, [view]);

  // The routine goes on after its end, or another one begins.
  const hasRoutine = current.state.routine !== null;
  useEffect(() => {
    if (hasRoutine) setResult(undefined);
  }, [hasRoutine]);

  // A page takes a routine up once, when it opens.
  const playsHere = isPlayingOn(current.state.routine, page);
  useEffect(() => {
    if (view !== "routine" || playsHere) setTakesUp(false);
  }, [view, playsHere]);

  const isNeeded = mustReportClose(current.state, surface, page);
  useEffect(() => connection.keepConnected(isNeeded), [isNeeded]);

  const answer = (command: Command) => {
    cameAsNudge.current = false;
    isUndone.current = command.what === "undo";
    // The command wakes the background anyway. It must learn when this page closes.
    connection.connect();
    return sendCommand(command);
  };
  const begin = (request: StartRequest) => {
    setResult(undefined);
    setSkipped(false);
    unmute();
    // The background takes its time to answer; meanwhile the routine loads.
    void loadRoutine();
    // The answer to a test starts nothing.
    if (current.state.test) void startNow(request);
    else introduction.request(request);
  };
  const onStart = (kind: RoutineKind, fromStart?: boolean) => begin({ kind, fromStart });

  const move = () => void answer({ what: "moved" }).then(setSkipped);

  const screen = () => {
    switch (view) {
      case "introduction":
      case "done":
      case "routine":
        return (
          routine && (
            <routine.RoutinePart
              page={page}
              surface={surface}
              current={current}
              introduction={{ ...introduction, leave: leaveIntroduction }}
              result={view === "done" ? result : undefined}
              startedHere={hasStarted.current}
              takesUp={takesUp}
              sendCommand={answer}
              onEnd={setResult}
              onGoOn={() => void answer({ what: "undoEnd", page })}
            />
          )
        );
      case "elsewhere": {
        const playing = current.state.routine;
        return (
          routine &&
          playing && (
            <routine.ElsewhereScreen
              routine={playing}
              surface={surface}
              onPlayHere={() => void answer({ what: "startRoutine", kind: playing.plan.kind, page })}
            />
          )
        );
      }
      case "skipped":
      case "nudge":
        return (
          nudge && (
            <nudge.NudgePart
              current={current}
              isSkipped={view === "skipped"}
              arrivals={arrivals.current}
              menu={<HomeMenu current={current} sendCommand={answer} onMoved={move} />}
              onStart={onStart}
              onSnooze={() => void answer({ what: "snooze" }).then(sent => sent && window.close())}
              onSkip={() => {
                const wasTest = current.state.test !== null;
                void answer({ what: "skip" }).then(sent =>
                  wasTest && sent ? window.close() : setSkipped(sent),
                );
              }}
              onUndo={() => {
                setSkipped(false);
                void answer({ what: "undo" });
              }}
            />
          )
        );
      case "home":
        return (
          <HomeScreen
            current={current}
            trouble={trouble}
            isOpening={isOpening.current}
            onStart={onStart}
            sendCommand={answer}
            onMoved={move}
          />
        );
    }
  };

  const problem = () => {
    if (failed) return text("problemSend");
    // The home screen tells it at length.
    if (trouble) return view !== "home" && text(trouble === "unread" ? "unreadShort" : "silentShort");
    return current.unsaved?.shouldWarn && text("problemStore");
  };

  const shown = screen();
  return (
    <main class="popup" data-view={view} aria-busy={!shown}>
      {shown}
      <p class="problem" role="alert">
        {problem()}
      </p>
    </main>
  );
}
