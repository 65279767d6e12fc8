import { afterAll, expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { openOrganisation } from "../../../browsers/surroundings/policy.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing } from "./closing.ts";

/** The organisation of this file's browsers. Until the test publishes its policy nobody manages them. */
export const organisation = openOrganisation();

const policy = {
  intervalMinutes: { value: 45, min: 20, max: 90 },
  tempo: { value: "gentle", locked: true },
  patienceMinutes: { min: 8, max: 4 },
  historyOff: true,
};

const own = { intervalMinutes: 240, tempo: "brisk", nudgeLevel: "badge" } as const;

export const managed = part("a browser that an organisation manages", (get, name) => {
  const { reopen } = closing(get);
  afterAll(() => organisation.withdraw());
  /** The stored settings without the times of their changes. */
  const chosen = async () => {
    const { changedAt: _, ...settings } = Object((await get().storage()).settings);
    return settings;
  };
  const dayKeys = async () => Object.keys(await get().storage()).filter(key => key.startsWith("day."));

  test("shows limits, locks and mistakes, and records nothing; afterwards the person's own settings are back", async context => {
    const trouble = organisation.trouble(name);
    if (trouble) context.skip(trouble);
    await preset(get(), browsingFor(91 * 60_000), own);
    await get().setStorage({ settings: own });
    const id = String(await get().fromBehind("chrome.runtime.id"));
    await reopen(async () => organisation.publish(name, id, policy));
    let page = await get().openOptions();
    await page.waitFor("patienceMinutes: Not possible limits.");
    await page.waitFor("Limits set by your organisation");
    await page.waitFor("Set by your organisation");
    await page.waitFor("Your organisation has switched the history off.");
    expect(await page.value("Remind me after")).toBe("90");
    expect(await page.isChecked("Gentle")).toBe(true);
    expect(await page.evaluate("document.querySelector('#setting-tempo input').disabled")).toBe(true);
    await page.fill("Remind me after", "91");
    expect(await until(() => page.problem("Remind me after"))).toContain("90");
    expect((await get().storage()).settings).toEqual(own);
    await page.fill("Remind me after", "50");
    await until(async () => (await stored(get())).settings.intervalMinutes === 50);
    await page.press("Restore defaults");
    await page.waitFor("All settings are back at their defaults");
    expect(await page.value("Remind me after")).toBe("45");
    // The choice under the lock is not the page's to take back.
    expect(await chosen()).toEqual({ tempo: "brisk" });
    await page.press("Undo");
    await until(async () => (await stored(get())).settings.intervalMinutes === 50);

    await get().fromBehind(`chrome.storage.local.remove(${JSON.stringify(await dayKeys())})`);
    const popup = await get().openToolbarPopup();
    await popup.click("Skip");
    await until(async () => (await stored(get())).state.skipped, { what: "a skip" });
    expect(await dayKeys()).toEqual([]);

    if (name === "firefox") {
      await reopen(async () => organisation.withdraw());
      page = await get().openOptions();
    } else organisation.withdraw();
    await until(() => page.isChecked("Brisk"), { what: "the person's own tempo" });
    expect(await page.value("Remind me after")).toBe("50");
    expect(await page.text()).not.toContain("organisation");
    if (name === "firefox") return;
    await popup.click("Undo");
    await popup.click("Skip");
    await until(async () => (await stored(get())).today.skipped === 1, { what: "a record of the skip" });
  });
});
