import { text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { rehearsalText } from "./rehearsalText.ts";
import "./testNudge.css";
import { useBlocked } from "./useBlocked.ts";
import { useRehearsal } from "./useRehearsal.ts";

/** The button that shows exactly what a nudge will be like here, what became of it, and what stands in its way. */
export function TestNudge({ settings }: { readonly settings: Settings }) {
  const { rehearsal, rehearse } = useRehearsal(settings);
  const isBlocked = useBlocked();
  return (
    <div class="test-nudge">
      <button type="button" class="button secondary" onClick={() => void rehearse()}>
        {text("optionsTest")}
      </button>
      <p class="soft">{text("optionsTestWhy")}</p>
      <p class="test-told" role="status" data-is={rehearsal.is}>
        {rehearsalText(rehearsal)}
      </p>
      {isBlocked && (
        <p class="test-blocked">
          <strong>{text("optionsBlockedTitle")}</strong> {text("optionsBlocked")}
        </p>
      )}
    </div>
  );
}
