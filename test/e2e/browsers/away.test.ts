import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const minute = 60_000;

eachBrowser("a person who is away", get => {
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

  test("with the screen locked is never counted, however short", async () => {
    const browser = get();
    await browser.desktop.move(310, 410);
    await preset(browser, browsingFor(5 * minute), { intervalMinutes: 30, idleSeconds: 15 });
    await browser.desktop.lock();
    const locked = async () => (await stored(browser)).state.clock.gap;
    const gap = await until(locked, { timeoutMs: 15_000, what: "a locked screen noticed" });
    await timePasses(10_000);
    const at = Date.now();
    await browser.desktop.unlock();
    const back = async () => (await stored(browser)).state.clock.gap === null;
    await activeUntil(browser.desktop, until(back, { timeoutMs: 45_000, what: "the person is back" }));
    const { clock } = (await stored(browser)).state;
    const counted = clock.activeMs - 5 * minute;
    const since = Date.now() - at;
    expect(counted).toBeLessThanOrEqual(since + (gap.since - at) + 10_000 + 1_000);
  });
});
