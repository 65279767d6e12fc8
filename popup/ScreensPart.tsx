import { useLazy } from "../src/ui/page/useLazy.ts";
import { HomeMenu } from "./home/HomeMenu.tsx";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { useInputGuard } from "./nudge/useInputGuard.ts";
import type { ScreensProps } from "./pageProps.ts";
import { PopupFrame } from "./parts/PopupFrame.tsx";
import { nudgePart, routinePart } from "./screenParts.ts";
import { usePage } from "./usePage.ts";

/** All screens of the popup: the one that `usePage` names. */
export function ScreensPart(props: ScreensProps) {
  const { page, surface, current, trouble, failed } = props;
  const { view, answer, ...here } = usePage(props);
  const routine = useLazy(routinePart, ["introduction", "routine", "elsewhere", "done"].includes(view));
  const nudge = useLazy(nudgePart, view === "nudge" || view === "skipped");
  useInputGuard(here.arrivals.all, nudge !== undefined);

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
              introduction={here.introduction}
              result={here.result}
              startedHere={here.startedHere}
              takesUp={here.takesUp}
              sendCommand={answer}
              onEnd={here.onEnd}
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
              arrivals={here.arrivals}
              menu={<HomeMenu current={current} sendCommand={answer} onMoved={here.move} />}
              onStart={here.onStart}
              onSnooze={() => void answer({ what: "snooze" }).then(sent => sent && window.close())}
              onSkip={here.skip}
              onUndo={here.undo}
            />
          )
        );
      case "home":
        return (
          <HomeScreen
            current={current}
            trouble={trouble}
            isOpening={here.isOpening}
            onStart={here.onStart}
            sendCommand={answer}
            onMoved={here.move}
          />
        );
    }
  };

  const shown = screen();
  return (
    <PopupFrame view={view} isBusy={!shown} {...{ current, trouble, failed }}>
      {shown}
    </PopupFrame>
  );
}
