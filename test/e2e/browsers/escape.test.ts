import { expect, test } from "vitest";
import { browsingFor, due, preset, stored } from "../../browsers/limber.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

/** As long as keys do nothing on a nudge that opened by itself, and some. */
const deafMs = 1500;

eachBrowser("Escape", (get, name) => {
  test("in the toolbar's popup never loses a routine: it ends it, or where the browser takes the key, pauses it", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.waitForButton("Pause");
    await popup.click("Next");
    await popup.waitFor("Sit and Rotate");
    await get().desktop.key("Escape");
    if (name === "chromium") {
      await popup.waitFor("Stopped");
      await until(async () => (await stored(get())).state.routine === null);
      return;
    }
    // Firefox closes its panel before the page hears of the key.
    await popup.waitForClose();
    await until(async () => (await stored(get())).state.routine?.page === null);
    const again = await get().openToolbarPopup();
    await again.waitForButton("Pause");
    expect(await again.heading()).toBe("Sit and Rotate");
  });

  test("in a window of its own, to which the routine was moved, ends it", async () => {
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.click("Open in a window");
    const window = await get().page({ surface: "window" });
    await window.waitForButton("Pause");
    await get().desktop.key("Escape");
    await window.waitFor("Stopped");
    await until(async () => (await stored(get())).state.routine === null);
  });

  test("on a nudge is a soft no", async () => {
    await due(get());
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.waitForButton("Skip");
    await timePasses(deafMs);
    await get().desktop.key("Escape");
    await popup.waitForClose();
    const state = await until(async () => {
      const { state } = await stored(get());
      return state.nudge.is === "deferred" && state;
    });
    expect(state).toMatchObject({ dismissals: 1, nudge: { why: "dismissed" } });
  });
});
