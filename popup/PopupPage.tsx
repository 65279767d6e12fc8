import { useRef, useState } from "preact/hooks";
import type { Command } from "../src/core/nudge/event.ts";
import { useLazy } from "../src/ui/page/useLazy.ts";
import type { FirstAct } from "./firstAct.ts";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { loadScreens, screensPart } from "./loadScreens.ts";
import type { PageProps } from "./pageProps.ts";
import { PopupFrame } from "./parts/PopupFrame.tsx";
import { usePopupState } from "./state/usePopupState.ts";
import { troubleOf } from "./trouble.ts";
import { useSend } from "./useSend.ts";
import { useSilence } from "./useSilence.ts";
import { viewOf } from "./view.ts";

/** A page without a background plays the routine all the same. */
const loadPlayer = () => import("./alone/playAlone.ts");

/**
 * The popup. Most people open it for the time that is left: it shows its home by itself, and loads its other screens for a state or
 * an act that needs one. From then on they show the home too.
 */
export function PopupPage(props: PageProps) {
  const { page, connection, start, first, takesUp } = props;
  const { current, keep } = usePopupState(first, loadPlayer);
  const isSilent = useSilence(connection, current);
  const trouble = troubleOf(current, isSilent);
  const { failed, sendCommand } = useSend(trouble !== undefined, keep);
  const answer = (command: Command) => {
    // The command wakes the background anyway. It must learn when this page closes.
    connection.connect();
    return sendCommand(command);
  };
  const [act, setAct] = useState<FirstAct | undefined>(start && { what: "start", kind: start });
  const isInTrouble = trouble !== undefined;
  const here = { name: page, takesUp, hasResult: false, hasSkipped: false, isInTrouble };
  const view = viewOf(current.state, current.settings, here);
  const isHome = view === "home" && act === undefined;
  const needsScreens = useRef(false);
  needsScreens.current ||= !isHome;
  const hasShownHome = useRef(false);
  hasShownHome.current ||= isHome;
  const screens = useLazy({ load: () => loadScreens(view), there: screensPart.there }, needsScreens.current);
  const shared = { current, trouble, failed, answer };
  if (screens)
    return <screens.ScreensPart {...props} {...shared} act={act} isHomeShown={hasShownHome.current} />;
  // Meanwhile the home stays where it is.
  return (
    <PopupFrame view={view} isBusy={needsScreens.current} {...shared}>
      {hasShownHome.current && (
        <HomeScreen
          current={current}
          trouble={trouble}
          isOpening={true}
          onStart={kind => setAct({ what: "start", kind })}
          sendCommand={answer}
          onMoved={() => setAct({ what: "moved" })}
        />
      )}
    </PopupFrame>
  );
}
