import { expect, test } from "vitest";
import { almostDue, browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const inOrder = [
  "Standing Back Arch",
  "Sit and Rotate",
  "Rotate Legs In and Out",
  "Sit and Rotate with Side Bend",
  "Sit and Back Arch",
];

const shows = (page: Page, heading: string, timeoutMs = 60_000) =>
  until(async () => (await page.heading()) === heading, { what: heading, timeoutMs });

eachBrowser("a routine", get => {
  test("plays all five stretches in order to the end, is counted, and the clock starts again", async () => {
    await almostDue(get(), { tempo: "brisk" });
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.click("Short version");
    for (const stretch of inOrder) await shows(popup, stretch);
    await popup.waitFor("Done. 20 movements.", { timeoutMs: 60_000 });
    await popup.waitFor("1 break today");
    const { state, today } = await until(async () => {
      const now = await stored(get());
      return now.today.short === 1 && now;
    });
    expect(state.run).toBeNull();
    expect(state.clock.activeMs).toBeLessThan(20_000);
    await popup.click("Close");
    await popup.waitForClose();
    expect(today.full).toBe(0);
  });

  test("is led by Pause, Resume, Next, Back and End; broken off early, the break is still owed", async () => {
    await preset(get(), browsingFor(61_000), { intervalMinutes: 1 });
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.click("Start routine");
    await shows(popup, "Standing Back Arch");
    await popup.click("Pause");
    await popup.waitForButton("Resume");
    await until(async () => (await stored(get())).state.run?.page === null);
    await popup.click("Resume");
    await popup.waitForButton("Pause");

    for (const stretch of inOrder.slice(1)) {
      await popup.click("Next");
      await shows(popup, stretch);
    }
    await popup.click("Back");
    await shows(popup, "Sit and Rotate with Side Bend");

    await popup.click("End");
    await popup.waitFor("Stopped");
    const { state } = await until(async () => {
      const now = await stored(get());
      return now.state.run === null && now;
    });
    expect(state.prompt).toMatchObject({ is: "later", why: "unfinished" });
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
  });
});
