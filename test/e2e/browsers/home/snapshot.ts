import { expect, test } from "vitest";
import type { Browser } from "../../../browsers/browser.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** Changes the stored active time behind the background's back. */
const storeActive = (page: Page, ms: number) =>
  page.evaluate(`chrome.storage.local.get("state").then(({ state }) =>
    chrome.storage.local.set({ state: { ...state, clock: { ...state.clock, activeMs: ${ms} } } }))`);

/** The extension's own tab reads the background's snapshot. */
const readSnapshot = async (page: Page) =>
  JSON.parse(
    String(await page.evaluate("chrome.storage.session.get('snapshot').then(all => all.snapshot ?? 'null')")),
  );

/** Waits until the background has kept a snapshot of the state that is stored. */
const isKept = (browser: Browser, page: Page) =>
  until(
    async () => {
      const { state } = await stored(browser);
      return (await readSnapshot(page))?.state.clock.activeMs === state.clock.activeMs;
    },
    { what: "a snapshot of the stored state" },
  );

export const snapshot = part("the popup's home", get => {
  test("shows what the background keeps; where it keeps nothing the popup reads what is stored, and follows", async () => {
    await preset(get(), browsingFor(10 * 60_000));
    const options = await get().openOptions();
    await isKept(get(), options);
    const popup = await get().openToolbarPopup();
    await popup.waitFor(/20.min/);
    await storeActive(popup, 5 * 60_000);
    await popup.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    expect(await popup.text()).toMatch(/20.min/);
    // The background takes its snapshot away when the browser stores or reads nothing.
    await popup.evaluate("chrome.storage.session.remove('snapshot')");
    await popup.waitFor(/25.min/);
    await popup.click("Pause reminders");
    await popup.click("Until I turn it on");
    await popup.waitForButton("Resume reminders");
    expect((await readSnapshot(popup)).state.pause).not.toBeNull();
  });
});
