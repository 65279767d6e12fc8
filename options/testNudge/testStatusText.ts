import { language, type TextKey, text } from "../../src/browser/texts.ts";
import type { Surface } from "../../src/core/nudge/state.ts";
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

/** The status of a test nudge in sentences; empty before the first test. */
export function testStatusText(status: TestStatus): string {
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
      return text(status.real ? "optionsTestOverReal" : "optionsTestOver");
    case "opening":
    case "shown": {
      const { is, surface, refused, real } = status;
      return [
        refused.length > 0 ? text("optionsTestRefused", list(refused)) : "",
        is === "shown" ? text(shown[surface]) : text("optionsTestTrying", text(names[surface])),
        real ? text("optionsTestReal") : "",
      ]
        .filter(Boolean)
        .join(" ");
    }
  }
}

/** The longest status of a test: a break that is due, on the last of the surfaces. */
export const longestTestStatus = (): string =>
  testStatusText({ is: "shown", surface: "badge", refused: ["popup", "window", "notification"], real: true });
