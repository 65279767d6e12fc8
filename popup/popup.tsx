/** Mounts the popup: one page for the toolbar, for nudges and for its own window. */
import { startOf, surfaceOf } from "../src/browser/messages/pageAddress.ts";
import { connectPage } from "../src/browser/messages/pageConnection.ts";
import { trackPlacement } from "../src/browser/pages/trackPlacement.ts";
import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { PopupPage } from "./PopupPage.tsx";
import { loadPopupState } from "./usePopupState.ts";
import "./popup.css";

const surface = surfaceOf(location.href) ?? "window";
const page = crypto.randomUUID();
const connection = connectPage(surface, page);
const start = startOf(location.href);

void loadPopupState().then(first => {
  document.documentElement.dataset.surface = surface;
  mountPage({
    title: text("appName"),
    theme: first.settings.theme,
    view: <PopupPage page={page} surface={surface} connection={connection} start={start} first={first} />,
  });
  // The page connects after its first paint: a connection means that it is on screen.
  requestAnimationFrame(connection.connect);
  if (surface === "window") void trackPlacement();
});
