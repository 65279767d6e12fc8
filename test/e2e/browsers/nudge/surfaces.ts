import { expect, test } from "vitest";
import {
  almostDue,
  due,
  nudgeIsDeferred,
  nudgeIsShown,
  orState,
  stored,
  storedNudge,
} from "../../../browsers/extension/limber.ts";
import { guardIsOver } from "../../../browsers/extension/listeners.ts";
import type { Page } from "../../../browsers/page.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const surfaces = part("the surface of a nudge", (get, name) => {
  const isHeldBy = async (hold: string) => {
    const isHeld = async () => (await stored(get())).state.hold === hold;
    await activeUntil(get().desktop, orState(get(), until(isHeld, { what: `the hold "${hold}"` })));
    expect(await get().isAnyOpen()).toBe(false);
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
  };
  /** The page of a nudge that opens by itself. */
  const nudge = (surface?: "popup" | "window"): Promise<Page> =>
    activeUntil(get().desktop, orState(get(), get().page(surface && { surface })));
  const notificationComes = () =>
    until(async () => (await get().notifications()).length > 0, { what: "a notification" });

  test("waits in full screen and says why; then the popup comes", async () => {
    await get().window.enterFullscreen();
    await almostDue(get());
    await isHeldBy("fullscreen");
    expect(await get().title()).toContain("full screen");
    // Full screen hides the toolbar, so the popup's page opens in a tab.
    await get().openTab(`${get().origin}popup/popup.html?surface=window`);
    const home = await get().page({ surface: "tab" });
    await home.waitFor("Waiting: the window in front is in full screen");
    await home.close();
    await home.waitForClose();
    await get().window.leaveFullscreen();
    await (await nudge("popup")).waitForButton("Skip");
  });

  test(`is ${name === "chromium" ? "a notification" : "the popup"} over a full screen that never holds, and no window`, async () => {
    await get().window.enterFullscreen();
    await almostDue(get(), { fullscreenHold: "never" });
    if (name === "chromium") {
      await notificationComes();
      await nudgeIsShown(get());
      expect(await get().isAnyOpen()).toBe(false);
      expect(await storedNudge(get())).toMatchObject({ surface: "notification", isPopupPending: true });
      await get().window.leaveFullscreen();
    }
    await (await nudge("popup")).waitForButton("Skip");
    if (name === "firefox") await get().window.leaveFullscreen();
  });

  test("waits behind another application; back in the browser the popup comes", async () => {
    const endOther = await get().desktop.otherApplication();
    await due(get());
    await isHeldBy("otherApp");
    expect(await get().title()).toContain("another application");
    await get().window.focus();
    await (await nudge("popup")).waitForButton("Skip");
    await endOther();
  });

  // In Chromium a panel keeps nothing away: the popup opens beside it.
  if (name === "firefox")
    test("waits while a panel is open, and leaves it alone", async () => {
      await get().visit("data:text/html,<title>A page</title>");
      const drawn = async () => (await get().desktop.windowTree()).match(/IsViewable|0x/g)?.length ?? 0;
      const before = await drawn();
      await get().desktop.key("ctrl+d");
      await until(async () => (await drawn()) > before, { what: "the bookmark panel", timeoutMs: 20_000 });
      await almostDue(get());
      await isHeldBy("panel");
      await get().desktop.key("Escape");
      await (await nudge("popup")).waitForButton("Skip");
    });

  test("waits while the browser is minimised", async () => {
    await get().window.minimise();
    await due(get());
    await isHeldBy("otherApp");
    await get().window.focus();
    // A window that is just coming back may still refuse the popup; then another surface shows the nudge.
    await (await nudge()).waitForButton("Skip");
  });

  test("is a window of its own where the browser refuses the popup; after its closing the break stays due", async () => {
    const create = "chrome.windows.create({ type: 'popup', url: 'about:blank', width: 300, height: 300 })";
    const other = await get().fromBehind(`${create}.then(created => created.id)`);
    const isFront = `chrome.windows.get(${other}).then(each => each.focused)`;
    await until(() => get().fromBehind(isFront), { what: "the other window in front" });
    await almostDue(get());
    const own = await nudge("window");
    await own.waitForButton("Start routine");
    await nudgeIsShown(get());
    await guardIsOver(own);
    await get().desktop.key("alt+F4");
    await own.waitForClose();
    await nudgeIsDeferred(get());
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
  });

  test("comes to the front in Limber's own window where that is open behind the browser", async () => {
    const address = "chrome.runtime.getURL('popup/popup.html?surface=window&opener=person')";
    const create = `chrome.windows.create({ type: "popup", url: ${address}, width: 500, height: 700 })`;
    const id = await get().fromBehind(`${create}.then(created => created.id)`);
    const own = await get().page({ surface: "window" });
    await own.waitForButton("Start routine");
    await get().window.focus();
    await almostDue(get());
    await activeUntil(get().desktop, orState(get(), own.waitForButton("Skip")));
    const isFront = `chrome.windows.get(${id}).then(each => each.focused)`;
    await until(() => get().fromBehind(isFront), { what: "Limber's window in front" });
    await nudgeIsShown(get());
    expect(await storedNudge(get())).toMatchObject({ surface: "window" });
    await own.close();
    await own.waitForClose();
    expect(await get().isAnyOpen()).toBe(false);
  });

  test("is a notification while the browser is minimised and all time at the computer counts; back in the browser the popup follows", async () => {
    await get().window.minimise();
    await almostDue(get(), { count: "computer" });
    await notificationComes();
    await nudgeIsShown(get());
    // Firefox removes its own notifications after a while; then the badge shows the nudge.
    expect(await storedNudge(get())).toMatchObject({ isShown: true, isPopupPending: true });
    expect(await get().isAnyOpen()).toBe(false);
    await get().window.focus();
    // Chromium may not report that the window is back: then hands at rest are the opportune moment. It may still refuse the popup.
    const page = await get().page();
    await page.waitForButton("Skip");
  });

  test("is no more than a notification, or the badge, where the settings say so", async () => {
    await almostDue(get(), { nudgeLevel: "notification" });
    await notificationComes();
    await almostDue(get(), { nudgeLevel: "badge" });
    const isOnBadge = async () => {
      const { surface, isShown } = await storedNudge(get());
      return surface === "badge" && isShown;
    };
    await activeUntil(get().desktop, until(isOnBadge, { what: "a nudge on the badge" }));
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
    expect(await get().isAnyOpen()).toBe(false);
  });
});
