/** Mounts the popup: one page for the toolbar, for nudges and for its own window. */
import { openerOf, startOf, surfaceOf, without } from "../src/browser/messages/pageAddress.ts";
import { connectPage } from "../src/browser/messages/pageConnection.ts";
import { closeForGood } from "../src/browser/pages/closeForGood.ts";
import { isRestored } from "../src/browser/pages/isRestored.ts";
import { trackPlacement } from "../src/browser/pages/trackPlacement.ts";
import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { whileWaiting } from "../src/ui/page/whileWaiting.tsx";
import { PopupPage } from "./PopupPage.tsx";
import { loadPopupState } from "./usePopupState.ts";
import { isWindowWanted } from "./view.ts";
import "./popup.css";

const surface = surfaceOf(location.href) ?? "window";
const page = crypto.randomUUID();
const connection = connectPage(surface, page);
const start = startOf(location.href);

document.documentElement.dataset.surface = surface;
// popup.css keeps the popup on the screen.
document.documentElement.style.setProperty("--screen", `${screen.availHeight}px`);

async function open(): Promise<void> {
  // A window that the browser brings back is none that the person asked for.
  if (surface === "window" && isRestored()) return closeForGood();
  const first = await whileWaiting(loadPopupState());
  // The nudge has reached another surface, or an answer, while this window was on its way.
  if (openerOf(location.href) === "nudge" && !isWindowWanted(first.state)) return closeForGood();
  history.replaceState(null, "", without("opener", location.href));
  mountPage({
    title: text("appName"),
    theme: first.settings.theme,
    view: <PopupPage page={page} surface={surface} connection={connection} start={start} first={first} />,
  });
  // The page connects after its first paint: a connection means that it is on screen.
  requestAnimationFrame(connection.connect);
  if (surface === "window") void trackPlacement();
}

void open();
