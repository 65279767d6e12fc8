import { text } from "../src/browser/texts.ts";
import { formatMinutes } from "../src/ui/format.ts";
import type { Current } from "./current.ts";
import { Header } from "./Header.tsx";

/** After a skip: what comes next, and the way back. */
export function Skipped({ current, onUndo }: { readonly current: Current; readonly onUndo: () => void }) {
  return (
    <>
      <Header />
      <div class="middle" role="status">
        <h1>{text("skippedTitle")}</h1>
        <p class="soft">{text("skippedNext", formatMinutes(current.settings.intervalMinutes))}</p>
      </div>
      <div class="starts">
        <button type="button" class="button secondary" onClick={onUndo}>
          {text("undo")}
        </button>
        <button type="button" class="button primary" onClick={() => window.close()}>
          {text("close")}
        </button>
      </div>
    </>
  );
}
