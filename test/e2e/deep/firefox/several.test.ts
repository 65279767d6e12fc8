import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { readDevices } from "../../../../src/core/sync/devices.ts";
import { type Browser, builds, launch } from "../../../browsers/browser.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { until } from "../../../browsers/wait.ts";
import { timeout } from "../../browsers/each.ts";

const minute = 60_000;

/** What is in the synchronised storage of a browser. */
const areaOf = async (browser: Browser) =>
  Object(await browser.fromBehind("chrome.storage.sync.get(null)")) as Record<string, unknown>;

/** Does what the browser's own sync does: carries all that one browser has written over to the other. */
const carry = async (from: Browser, to: Browser) =>
  to.fromBehind(`chrome.storage.sync.set(${JSON.stringify(await areaOf(from))})`);

const hasWritten = (browser: Browser, devices: number) =>
  until(async () => readDevices(await areaOf(browser)).length === devices, { what: `${devices} devices` });

const optionsOf = async (browser: Browser) => {
  const page = await browser.openOptions();
  await page.waitForButton("Remove all of Limber’s data");
  return page;
};

const record = ({ date, ...rest }: ReturnType<typeof emptyDay>) => ({ [`day.${date}`]: rest });

describe("Firefox and Chromium, with a synchronised storage between them", { timeout }, () => {
  let desk: Browser;
  let laptop: Browser;

  beforeAll(async () => {
    desk = await launch("firefox", builds.firefox);
    laptop = await launch("chromium", builds.chromium);
  }, timeout);
  afterAll(async () => {
    const sent = [desk, laptop].flatMap(browser => browser?.ownRequests() ?? []);
    await Promise.all([desk?.close(), laptop?.close()]);
    expect(sent).toEqual([]);
  }, timeout);

  test("a break on one clears the debt on the other, settings arrive, and the days add up on both", async () => {
    await laptop.setStorage(record({ ...emptyDay("2026-03-02"), activeMs: 60 * minute, full: 3 }));
    await desk.setStorage(record({ ...emptyDay("2026-03-02"), activeMs: 40 * minute, full: 2, moved: 1 }));
    await preset(laptop, browsingFor(31 * minute), { sync: true, nudgeLevel: "badge", tempo: "gentle" });
    await until(async () => (await laptop.badge()) === "•", { what: "a due break" });
    await hasWritten(laptop, 1);

    await preset(desk, browsingFor(10 * minute), { nudgeLevel: "badge" });
    const page = await desk.openOptions();
    await page.waitForButton("Export everything");
    await page.fill("Remind me after", "45");
    await until(async () => (await stored(desk)).settings.intervalMinutes === 45, {
      what: "the new interval",
    });
    await page.evaluate("chrome.runtime.sendMessage({ what: 'moved' })");
    await until(async () => (await stored(desk)).today.moved === 1, { what: "the break" });
    expect(await areaOf(desk)).toEqual({});
    await page.click("Use the browser’s sync");
    await hasWritten(desk, 1);
    await page.waitFor("Nothing has come from another computer");

    await carry(desk, laptop);
    await until(async () => (await laptop.badge()) !== "•", { what: "no due break any more" });
    const { state, today } = await stored(laptop);
    expect(state.clock.activeMs).toBeLessThan(10 * minute);
    expect(today.moved).toBe(0);
    const other = await optionsOf(laptop);
    expect(await other.value("Remind me after")).toBe("45");
    await other.waitFor("All computers together: 7 breaks");

    await carry(laptop, desk);
    await page.waitFor("All computers together: 7 breaks");
    const arrived = async () => Object((await desk.storage()).arrivedSettings);
    await until(async () => (await arrived()).tempo === "gentle", { what: "the tempo of the laptop" });

    await page.click("Remove this computer’s data");
    await page.waitFor("Removed from the browser’s sync.");
    expect(readDevices(await areaOf(desk))).toHaveLength(1);
    expect(Object.keys(await desk.storage())).toContain("day.2026-03-02");
  });
});
