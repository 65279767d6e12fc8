import { useState } from "preact/hooks";
import { openWindow } from "../../src/browser/outputs/ownWindow.ts";
import { text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/duration.ts";
import { includedStretches, planOf, type Settings } from "../../src/core/settings.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { TestNudge } from "../testNudge/TestNudge.tsx";

/** A button that starts the short version in Limber's own window, and one that shows a reminder as it will come. */
export function TryItNow({ settings }: { readonly settings: Settings }) {
  const [hasFailed, setFailed] = useState(false);
  // A routine of one stretch has no short version.
  const kind = includedStretches(settings).length === 1 ? "full" : "short";
  const length = Math.max(1, Math.round(duration(planOf(settings, kind, true)) / minutes(1)));
  const start = () =>
    openWindow(kind).then(
      () => setFailed(false),
      error => {
        console.error("Limber:", error);
        setFailed(true);
      },
    );
  return (
    <div class="tries">
      <ActionRow
        button={text("welcomeTry")}
        isPrimary
        onPress={() => void start()}
        hint={text("welcomeTryWhy", formatMinutes(length))}
        said={hasFailed && text("welcomeTryFailed")}
        isTrouble={hasFailed}
        room={text("welcomeTryFailed")}
      />
      <TestNudge settings={settings} />
    </div>
  );
}
