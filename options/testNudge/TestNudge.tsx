import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";
import { text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { useReloaded } from "../page/useReloaded.ts";
import { longestTestStatus, testStatusText } from "./testStatusText.ts";
import { useTestStatus } from "./useTestStatus.ts";

/** A button that shows a test nudge, its status, and a warning if notifications are blocked. */
export function TestNudge({ settings }: { readonly settings: Settings }) {
  const { status, startTest } = useTestStatus(settings);
  const isBlocked = useReloaded(false, areNotificationsBlocked);
  return (
    <ActionRow
      button={text("optionsTest")}
      onPress={() => void startTest()}
      hint={text("optionsTestWhy")}
      said={testStatusText(status, settings)}
      room={longestTestStatus(settings)}
    >
      {isBlocked && (
        <p class="test-blocked">
          <strong>{text("optionsBlockedTitle")}</strong> {text("optionsBlocked")}
        </p>
      )}
    </ActionRow>
  );
}
