import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const minute = 60_000;

eachBrowser("a person who is away", (get, name) => {
  test("longer than the natural break starts the clock again, and the day records the break", async () => {
    const browser = get();
    await browser.desktop.move(300, 400);
    await preset(browser, browsingFor(20 * minute), {
      intervalMinutes: 30,
      naturalBreakMinutes: 1,
      idleSeconds: 15,
    });
    await until(async () => (await stored(browser)).state.clock.gap !== null, {
      timeoutMs: 40_000,
      what: "a gap",
    });
    expect((await stored(browser)).state.clock.activeMs).toBeGreaterThanOrEqual(20 * minute - 1_000);
    await timePasses(55_000);
    const rested = async () => (await stored(browser)).today.naturalBreaks === 1;
    await activeUntil(browser.desktop, until(rested, { timeoutMs: 45_000, what: "a natural break" }));
    expect((await stored(browser)).state.clock.activeMs).toBeLessThan(30_000);
  });

  // Firefox's idle API knows no lock: there a locked screen is no more than an absence of input.
  if (name !== "chromium") return;
  test("with the screen locked is never counted, however short", async () => {
    const browser = get();
    await browser.desktop.move(310, 410);
    const begun = Date.now();
    await preset(browser, browsingFor(5 * minute), { intervalMinutes: 30 });
    await browser.desktop.lock();
    const gap = async () => (await stored(browser)).state.clock.gap;
    const { since } = await until(gap, { timeoutMs: 15_000, what: "the locked screen noticed" });
    await timePasses(15_000);
    const locked = Date.now() - since;
    await browser.desktop.unlock();
    const isBack = async () => (await gap()) === null;
    await activeUntil(browser.desktop, until(isBack, { timeoutMs: 45_000, what: "the person back" }));
    const counted = (await stored(browser)).state.clock.activeMs - 5 * minute;
    expect(counted).toBeLessThanOrEqual(Date.now() - begun - locked + 1_000);
  });
});
