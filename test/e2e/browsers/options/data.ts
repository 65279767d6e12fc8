import { expect, test } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { savedFile } from "../../../browsers/downloads.ts";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** Drops files onto the section, as from a folder of the desktop. */
const drop = (files: Readonly<Record<string, string>>) => `{
  const dataTransfer = new DataTransfer();
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) dataTransfer.items.add(new File([text], name));
  const part = document.querySelector(".data-part");
  for (const type of ["dragover", "drop"])
    part.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}`;

export const data = part("the person's data on the options page", get => {
  const dayKeys = async () => Object.keys(await get().storage()).filter(key => /^day\.2026-0/.test(key));
  const { date, ...record } = { ...emptyDay("2026-03-02"), activeMs: 3_600_000, full: 2 };
  const saved = (name: RegExp) => savedFile(get().profile, name);

  test("is exported, deleted, undone, and imported after a look; a damaged file is refused by name", async () => {
    await preset(get(), browsingFor(60_000), { intervalMinutes: 45 });
    await get().setStorage({ [`day.${date}`]: record, "day.2026-03-03": { ...record, full: 1 } });
    await get().openTab(`${get().origin}options/options.html#data`);
    const page = await get().page({ address: "options/options.html" });
    await page.waitForButton("Export everything");
    // The days that the year's chart shows with a break.
    const shown = `document.querySelectorAll("#history [data-item] > .filled").length`;
    const shows = (days: number) => until(async () => (await page.evaluate(shown)) === days);
    await shows(2);

    await page.click("Export everything");
    const file = await saved(/^limber-\d{4}-\d\d-\d\d\.json$/);
    await page.waitFor(/Saved as limber-\d{4}-\d\d-\d\d\.json/);
    expect(JSON.parse(file)).toMatchObject({ format: "limber-export", settings: { intervalMinutes: 45 } });
    await page.click("Export as CSV");
    expect(await saved(/^limber-history-\d{4}-\d\d-\d\d\.csv$/)).toContain("2026-03-02;60;2;");

    await page.click("Delete history");
    await page.waitFor("Your history is deleted.");
    expect(await dayKeys()).toEqual([]);
    await shows(0);
    await page.click("Undo");
    await page.waitFor("Your history is back.");
    expect(await dayKeys()).toHaveLength(2);
    await shows(2);

    await page.click("Delete everything");
    await page.fill("Type “delete” to delete everything", "delete");
    await page.click("Delete now");
    await page.waitFor("Everything is deleted.");
    expect(await page.value("Remind me after")).toBe("30");
    expect(await dayKeys()).toEqual([]);

    await page.evaluate(drop({ "good.json": file, "bad.json": file.slice(0, 500) }));
    await page.waitFor("Nothing was imported");
    await page.waitFor("bad.json");
    expect(await dayKeys()).toEqual([]);

    await page.evaluate(drop({ "good.json": file }));
    await page.waitFor(/\d days, 2 new/);
    await page.waitFor("Settings differ in 2: Remind me after and Remind with");
    expect(await dayKeys()).toEqual([]);
    await page.click("Import now");
    await page.waitFor("Imported: 2 new days.");
    expect(await dayKeys()).toHaveLength(2);
    expect((await get().storage())[`day.${date}`]).toMatchObject({ activeMs: 3_600_000, full: 2 });
    expect(await page.value("Remind me after")).toBe("45");
    // The same page as before.
    await shows(2);
  });
});
