import { useState } from "preact/hooks";
import { openWindow } from "../../src/browser/outputs/ownWindow.ts";
import { text } from "../../src/browser/texts.ts";
import { hasShort } from "../../src/core/routinePlan.ts";
import type { Settings } from "../../src/core/settings.ts";
import { routineLength } from "../../src/ui/words/routineLength.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { TestNudge } from "../testNudge/TestNudge.tsx";

/** A button that starts the short version in Limber's own window, and one that shows a reminder as it will come. */
export function TryItNow({ settings }: { readonly settings: Settings }) {
  const [hasFailed, setFailed] = useState(false);
  const kind = hasShort(settings) ? "short" : "full";
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
        hint={text("welcomeTryWhy", routineLength(settings, kind, true))}
        said={hasFailed && text("welcomeTryFailed")}
        isTrouble={hasFailed}
        room={text("welcomeTryFailed")}
      />
      <TestNudge settings={settings} />
    </div>
  );
}
