import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const escapeKey = part("Escape in a routine", get => {
  const isWaiting = async () => {
    const routine = await until(
      async () => {
        const { state } = await stored(get());
        return playerOf(state) === null && state.routine;
      },
      { what: "a routine that nobody plays" },
    );
    expect(routine.is).toBe("interrupted");
  };

  test("closes the toolbar's popup, and the next popup resumes the routine", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.waitForButton("Pause");
    await popup.click("Next");
    await popup.waitFor("Sit and Rotate");
    await get().desktop.key("Escape");
    await popup.waitForClose();
    await isWaiting();
    const again = await get().openToolbarPopup();
    await again.waitForButton("Pause");
    await again.waitForHeading("Sit and Rotate");
  });

  test("closes Limber's own window, and the routine waits", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.click("Open in a window");
    const window = await get().page({ surface: "window" });
    await window.waitForButton("Pause");
    await get().desktop.key("Escape");
    await window.waitForClose();
    await isWaiting();
  });
});
