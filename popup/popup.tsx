/** Mounts the popup: one page for the toolbar, for nudges and for its own window. */
import { openerOf, pageName, startOf, surfaceOf, without } from "../src/browser/messages/pageAddress.ts";
import { connectPage } from "../src/browser/messages/pageConnection.ts";
import { closeForGood } from "../src/browser/pages/closeForGood.ts";
import { isRestored } from "../src/browser/pages/isRestored.ts";
import { openPages } from "../src/browser/sensors/openPages.ts";
import { watchSnapshot } from "../src/browser/snapshot/snapshot.ts";
import { surfaces } from "../src/core/nudge/state/surfaces.ts";
import { afterPaint } from "../src/ui/page/afterPaint.ts";
import { rememberedLook } from "../src/ui/page/look.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { whileWaiting } from "../src/ui/page/whileWaiting.tsx";
import { takesUp } from "./elsewhere/takesUp.ts";
import { loadScreens } from "./loadScreens.ts";
import { PopupPage } from "./PopupPage.tsx";
import { loadPopupState } from "./state/popupState.ts";
import { isWindowWanted, type View, viewOf } from "./view.ts";
import "./popup.css";

/** The toolbar's popup has no place of its own. */
const loadTracking = () => import("../src/browser/pages/trackPlacement.ts");

const surface = surfaceOf(location.href) ?? "window";
const page = pageName(surface, crypto.randomUUID());
const connection = connectPage(surface, page);
const start = startOf(location.href);

document.documentElement.dataset.surface = surface;
// popup.css keeps the popup on the screen.
document.documentElement.style.setProperty("--screen", `${screen.availHeight}px`);

async function open(): Promise<void> {
  // A window that the browser brings back is none that the person asked for.
  if (surface === "window" && isRestored()) return closeForGood();
  const opener = openerOf(location.href);
  // The address says what the page will show in most cases: its parts come while the state is read.
  const expected: View | undefined = opener === "nudge" ? "nudge" : start && "routine";
  if (expected) void loadScreens(expected).catch(console.error);
  const first = await whileWaiting(loadPopupState());
  // The nudge has reached another surface, or an answer, while this window was on its way.
  if (opener === "nudge" && !isWindowWanted(first.state)) return closeForGood();
  const { routine } = first.state;
  const isAskedFor = opener === "routine" || start !== undefined;
  // Only a routine that plays depends on it. A browser that does not tell leaves the routine where it is.
  const open = routine?.is === "playing" ? await openPages().catch(() => surfaces) : [];
  if (opener) history.replaceState(null, "", without("opener", location.href));
  const goesOn = takesUp(routine, { surface, isAskedFor, open });
  const view = viewOf(first.state, first.settings, {
    ...{ name: page, takesUp: goesOn, hasResult: false, hasSkipped: false },
    isInTrouble: first.fault === "unread",
  });
  if (view !== "home" || start) await loadScreens(view);
  await mountPage({
    title: "appName",
    // Settings that could not be read say nothing of the look.
    look: first.fault === "unread" ? rememberedLook() : first.settings,
    watchLook: tell => watchSnapshot(snapshot => snapshot && tell(snapshot.settings)),
    view: () => <PopupPage {...{ page, surface, connection, start, first }} takesUp={goesOn} />,
  });
  await afterPaint();
  // A connection means that the page is on screen.
  connection.connect();
  if (surface === "window") (await loadTracking()).trackPlacement();
}

open().catch(console.error);
