import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { almostDue, due, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("where a nudge is shown", get => {
  const held = async (hold: string) => {
    const isHeld = async () => (await stored(get())).state.hold === hold;
    await activeUntil(get().desktop, until(isHeld, { timeoutMs: 30_000, what: `held: ${hold}` }));
    expect(await get().isAnyOpen()).toBe(false);
    expect(await get().badge()).toBe("•");
  };
  const promptIs = (is: string) =>
    until(async () => (await stored(get())).state.nudge.is === is, {
      timeoutMs: 30_000,
      what: `the nudge is ${is}`,
    });
  /** The page of a nudge that comes by itself; when none does, the state says why. */
  async function nudge(surface?: "popup" | "window"): Promise<Page> {
    const page = get().page({ ...(surface && { surface }), timeoutMs: 60_000 });
    return activeUntil(get().desktop, page).catch(async cause => {
      throw new Error(`No nudge; the state: ${JSON.stringify((await stored(get())).state)}`, { cause });
    });
  }

  test("in full screen it waits and says why; then the popup comes", async () => {
    await get().window.enterFullscreen();
    await almostDue(get());
    await held("fullscreen");
    expect(await get().title()).toContain("full screen");
    // There is no toolbar to open the popup from: the same page in a tab says what it says.
    await get().openTab(`${get().origin}popup/popup.html?surface=window`);
    const home = await get().page({ surface: "tab" });
    await home.waitFor("Waiting: a window is in full screen");
    await home.close();
    await home.waitForClose();
    await get().window.leaveFullscreen();
    await (await nudge("popup")).waitForButton("Skip");
  });

  test("with another application in front it waits; back in the browser the popup comes", async () => {
    const endOther = await get().desktop.otherApplication();
    await due(get());
    await held("otherApp");
    expect(await get().title()).toContain("another application");
    await get().window.focus();
    await (await nudge("popup")).waitForButton("Skip");
    await endOther();
  });

  test("minimised it waits too", async () => {
    // Straight after a popup: Chromium then never says that the window has left the front, nor that it is back.
    await get().window.minimise();
    await due(get());
    await held("otherApp");
    await get().window.focus();
    // A window that is just coming back may still refuse the popup: then the next surface is as good.
    await (await nudge()).waitForButton("Skip");
  });

  test("where the popup is refused, as over a popup window, a window of its own comes; closed, the break is owed", async () => {
    const create = "chrome.windows.create({ type: 'popup', url: 'about:blank', width: 300, height: 300 })";
    const other = await get().fromBehind(`${create}.then(created => created.id)`);
    await almostDue(get());
    const own = await nudge("window");
    await own.waitForButton("Start routine");
    await promptIs("shown");
    await get().desktop.key("alt+F4");
    await own.waitForClose();
    await promptIs("deferred");
    expect(await get().badge()).toBe("•");
    await get().fromBehind(`chrome.windows.remove(${other})`);
  });

  test("minimised, with all time at the computer counted, a notification comes, and the popup back in the browser", async () => {
    await get().window.minimise();
    await almostDue(get(), { count: "computer" });
    await until(async () => (await get().notifications()).length > 0, {
      timeoutMs: 30_000,
      what: "a notification",
    });
    await promptIs("shown");
    // Firefox takes its own notifications away after a while: then the badge says it.
    expect((await stored(get())).state.nudge).toMatchObject({ is: "shown", popupPending: true });
    expect(await get().isAnyOpen()).toBe(false);
    await get().window.focus();
    // Chromium may not say that the window is back: then hands at rest are the good moment. And it may still refuse the popup.
    const page = await get().page({ timeoutMs: 90_000 });
    await page.waitForButton("Skip");
  });

  test("a person who wants no more than a notification, or the badge, gets no more", async () => {
    await almostDue(get(), { nudgeLevel: "notification" });
    await until(async () => (await get().notifications()).length > 0, {
      timeoutMs: 30_000,
      what: "a notification",
    });
    await almostDue(get(), { nudgeLevel: "badge" });
    await promptIs("shown");
    expect(await get().badge()).toBe("•");
    expect(await get().isAnyOpen()).toBe(false);
  });
});
