import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { without } from "../src/browser/messages/pageAddress.ts";
import { saveGuideMemory } from "../src/browser/storage/guideMemory.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { isPlayingOn } from "../src/core/nudge/state/routineStates.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import type { RoutineResult } from "./end/result.ts";
import { type StartRequest, useIntroduction } from "./introduction/useIntroduction.ts";
import { countArrivals, noArrivals } from "./nudge/arrivals.ts";
import type { ScreensProps } from "./pageProps.ts";
import { routinePart } from "./screenParts.ts";
import { isAsked, mustReportClose, type View, viewOf } from "./view.ts";

/** A reload of the page starts no routine again. */
const forgetStart = () => history.replaceState(null, "", without("start", location.href));

/**
 * What the popup shows and what the person can do there: the screen by the stored state and by what this page has just done, and the
 * commands that the screens send.
 */
export function usePage({ page, surface, connection, first, takesUp: isTakenUp, ...props }: ScreensProps) {
  const { current, trouble, act } = props;
  const [result, setResult] = useState<RoutineResult>();
  const [hasSkipped, setSkipped] = useState(false);
  const [takesUp, setTakesUp] = useState(isTakenUp);
  const cameAsNudge = useRef(isAsked(first.state));
  const isUndone = useRef(false);
  const isOpening = useRef(true);
  useEffect(() => {
    isOpening.current = false;
  }, []);
  const arrivals = useRef(noArrivals(!props.isHomeShown));
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
    if (act?.what === "start") begin({ kind: act.kind });
    if (act?.what === "moved") move();
  }, []);

  const shownFor = viewOf(current.state, current.settings, {
    name: page,
    takesUp,
    hasResult: result !== undefined,
    hasSkipped,
    isInTrouble: trouble !== undefined,
  });
  const view: View | "introduction" = introduction.isShown ? "introduction" : shownFor;
  // A notice that Limber does not work hides a nudge for a while: what comes back after it does not come anew.
  const isNudge = view === "nudge" || (trouble !== undefined && arrivals.current.isNudge);
  arrivals.current = countArrivals(arrivals.current, current.state, surface, isNudge, isUndone.current);
  // A nudge that opened by itself closes by itself when it becomes needless.
  useEffect(() => {
    if (cameAsNudge.current && view === "home") window.close();
  }, [view]);

  // A page left open after a routine shows the next nudge.
  useLayoutEffect(() => {
    if (view === "nudge") setResult(undefined);
  }, [view]);

  // The routine goes on after its end, or another one begins. An ordinary effect of the page's first frame would come after an end
  // that the person is quick to press.
  const hasRoutine = current.state.routine !== null;
  useLayoutEffect(() => {
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
    return props.answer(command);
  };
  const begin = (request: StartRequest) => {
    setResult(undefined);
    setSkipped(false);
    unmute();
    // The background takes its time to answer; meanwhile the routine loads.
    void routinePart.load().catch(console.error);
    introduction.request(request);
  };
  const onStart = (kind: RoutineKind, fromStart?: boolean) => begin({ kind, fromStart });

  const move = () => void answer({ what: "moved" }).then(setSkipped);
  const skip = () => {
    const wasTest = current.state.test !== null;
    void answer({ what: "skip" }).then(sent => (wasTest && sent ? window.close() : setSkipped(sent)));
  };
  const undo = () => {
    setSkipped(false);
    void answer({ what: "undo" });
  };

  return {
    ...{ view, takesUp, answer, onStart, move, skip, undo },
    arrivals: arrivals.current,
    isOpening: isOpening.current,
    introduction: { ...introduction, leave: leaveIntroduction },
    result: view === "done" ? result : undefined,
    onEnd: setResult,
    startedHere: hasStarted.current,
  };
}
