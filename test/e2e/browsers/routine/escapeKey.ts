import { test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const escapeKey = part("Escape in a routine", (get, name) => {
  const hasEnded = () =>
    until(async () => (await stored(get())).state.routine === null, { what: "the routine's end" });

  test("in the toolbar's popup ends it, or pauses it where the browser takes the key", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.waitForButton("Pause");
    await popup.click("Next");
    await popup.waitFor("Sit and Rotate");
    await get().desktop.key("Escape");
    if (name === "chromium") {
      await popup.waitFor("Stopped");
      await hasEnded();
      return;
    }
    // Firefox closes its panel before the page receives the key.
    await popup.waitForClose();
    await until(async () => playerOf((await stored(get())).state) === null, {
      what: "a routine that nobody plays",
    });
    const again = await get().openToolbarPopup();
    await again.waitForButton("Pause");
    await again.waitForHeading("Sit and Rotate");
  });

  test("in its own window ends it", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.click("Open in a window");
    const window = await get().page({ surface: "window" });
    await window.waitForButton("Pause");
    await get().desktop.key("Escape");
    await window.waitFor("Stopped");
    await hasEnded();
  });
});
