import { expect, test } from "vitest";
import { due, orState, stored } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** What belongs to the browser in Chromium. Firefox shows its developer tools to no extension. */
export const inSight = part(
  "the windows of the browser",
  get => {
    const state = async () => (await stored(get())).state;
    const front = `chrome.windows.getAll({ windowTypes: ["normal", "popup", "devtools"] })
      .then(all => all.find(({ focused }) => focused)?.type ?? "none")`;
    const isInFront = (type: string) =>
      until(async () => (await get().fromBehind(front)) === type, {
        what: `a window of type ${type} in front`,
      });

    test("are its developer tools too: the clock runs, and nothing is held back", async () => {
      await get().visit("about:blank");
      await get().window.focus();
      await get().desktop.key("F12");
      await isInFront("devtools");
      await due(get(), { nudgeLevel: "badge" });
      const isShown = async () => (await state()).nudge.is === "asking";
      await activeUntil(get().desktop, orState(get(), until(isShown, { what: "a nudge on the badge" })));
      expect(await state()).toMatchObject({ hold: null, clock: { mode: { isRunning: true } } });
      await get().desktop.key("F12");
      await isInFront("normal");
    });
  },
  { only: "chromium" },
);
