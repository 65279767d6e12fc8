/** The mount of the popup: one page for the toolbar, the nudge and a window of its own. */
import { startOf, surfaceOf } from "../src/browser/messages/pageAddress.ts";
import { openLine } from "../src/browser/messages/pageConnection.ts";
import { keepPlacement } from "../src/browser/pages/trackPlacement.ts";
import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { PopupPage } from "./PopupPage.tsx";
import { loadCurrent } from "./usePopupState.ts";
import "./popup.css";

const surface = surfaceOf(location.href) ?? "window";
const page = crypto.randomUUID();
const line = openLine(surface, page);
const start = startOf(location.href);

void loadCurrent().then(first => {
  document.documentElement.dataset.surface = surface;
  mountPage({
    title: text("appName"),
    theme: first.settings.theme,
    view: <PopupPage page={page} surface={surface} line={line} start={start} first={first} />,
  });
  // Only what is on screen may say so.
  requestAnimationFrame(line.lay);
  if (surface === "window") void keepPlacement();
});
