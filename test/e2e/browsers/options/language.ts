import { expect, test } from "vitest";
import arabic from "../../../../_locales/ar/messages.json" with { type: "json" };
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** Chooses an entry of the list of languages. The list of the system itself is out of a test's reach. */
const choose = (page: Page, tag: string) =>
  page.evaluate(`{
    const list = document.querySelector("option[value=${tag}]").closest("select");
    list.value = "${tag}";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }`);

const looks = (page: Page) => page.evaluate("document.documentElement.lang + document.documentElement.dir");

export const language = part("the language", get => {
  test("is chosen on the options page: its words are on that page at once, in the popup and on the toolbar", async () => {
    await preset(get(), browsingFor(60_000));
    const page = await get().openOptions();
    await page.waitForHeading("Settings");
    await choose(page, "ar");
    await page.waitForHeading(arabic.optionsTitle.message);
    expect(await looks(page)).toBe("arrtl");

    const popup = await get().openToolbarPopup();
    expect(await looks(popup)).toBe("arrtl");
    await popup.click(arabic.pauseMenu.message);
    await popup.click(arabic.pauseOpen.message);
    await until(async () => (await get().title()).includes(arabic.holdPaused.message));
    // Another worker reads the words anew.
    await get().killWorker();
    await popup.click(arabic.resumeReminders.message);
    await until(async () => (await get().title()) === arabic.appName.message);

    await choose(page, "auto");
    await page.waitForHeading("Settings");
    expect(await looks(page)).toBe("enltr");
    expect(await get().consoleErrors()).toEqual([]);
  });
});
