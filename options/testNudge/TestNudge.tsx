import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";
import { text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { useReloaded } from "../page/useReloaded.ts";
import { testStatusText } from "./testStatusText.ts";
import "./testNudge.css";
import { useTestStatus } from "./useTestStatus.ts";

/** A button that shows a test nudge, its status, and a warning if notifications are blocked. */
export function TestNudge({ settings }: { readonly settings: Settings }) {
  const { status, startTest } = useTestStatus(settings);
  const isBlocked = useReloaded(false, areNotificationsBlocked);
  return (
    <div class="action-row">
      <button type="button" class="button secondary" onClick={() => void startTest()}>
        {text("optionsTest")}
      </button>
      <p class="soft">{text("optionsTestWhy")}</p>
      <p class="test-status" role="status" data-is={status.is}>
        {testStatusText(status)}
      </p>
      {isBlocked && (
        <p class="test-blocked">
          <strong>{text("optionsBlockedTitle")}</strong> {text("optionsBlocked")}
        </p>
      )}
    </div>
  );
}
