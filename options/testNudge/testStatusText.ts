import { language, type TextKey, text } from "../../src/browser/texts.ts";
import { renudgeMs } from "../../src/core/nudge/rules.ts";
import type { Surface } from "../../src/core/nudge/state/surfaces.ts";
import type { Settings } from "../../src/core/settings.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { formatDuration, formatMinutes } from "../../src/ui/words/format.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import type { TestStatus } from "./testStatus.ts";

const names: Readonly<Record<Surface, TextKey>> = {
  popup: "surfacePopup",
  window: "surfaceWindow",
  notification: "surfaceNotification",
  badge: "surfaceBadge",
};

const shown: Readonly<Record<Surface, TextKey>> = {
  popup: "optionsTestPopup",
  window: "optionsTestWindow",
  notification: "optionsTestNotification",
  badge: "optionsTestBadge",
};

const list = (surfaces: readonly Surface[]): string =>
  new Intl.ListFormat(language(), { type: "unit" }).format(surfaces.map(surface => text(names[surface])));

type Over = Extract<TestStatus, { is: "over" }>;

/** What has come of a test, and what an answer to a real nudge would have done. The state does not tell which answer it was. */
function overText({ real, hasRoutine }: Over, { snoozeMinutes, intervalMinutes }: Settings): string {
  if (real) return text("optionsTestOverReal");
  if (hasRoutine) return text("optionsTestRoutine");
  const [snoozed, closed] = [formatMinutes(snoozeMinutes), formatDuration(renudgeMs)];
  return text("optionsTestOver", snoozed, closed, formatMinutes(intervalMinutes));
}

/** The status of a test nudge in sentences; empty before the first test. */
export function testStatusText(status: TestStatus, settings: Settings): string {
  switch (status.is) {
    case "none":
      return "";
    case "asked":
      return text("optionsTestAsked");
    case "inRoutine":
      return text("optionsTestInRoutine");
    case "onScreen":
      return text("optionsTestOnScreen");
    case "silent":
      return text("problemSend");
    case "over":
      return joinSentences(
        ...[
          status.surface ? text("optionsTestCame", text(names[status.surface])) : "",
          overText(status, settings),
        ],
      );
    case "opening":
    case "shown": {
      const { is, surface, refused, real } = status;
      return joinSentences(
        ...[
          refused.length > 0 ? text("optionsTestRefused", list(refused)) : "",
          is === "shown" ? text(shown[surface]) : text("optionsTestTrying", text(names[surface])),
          real ? text("optionsTestReal") : "",
        ],
      );
    }
  }
}

/** The longest status of a test: one that was on screen, or a break that is due, on the last of the surfaces. */
export const longestTestStatus = (settings: Settings): string =>
  longest([
    testStatusText(
      { is: "shown", surface: "badge", refused: ["popup", "window", "notification"], real: true },
      settings,
    ),
    testStatusText({ is: "over", surface: "notification", real: false, hasRoutine: false }, settings),
  ]);
