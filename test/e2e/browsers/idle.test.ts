import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("a person idle for the minute", get => {
  test("is not nudged, but on coming back, for a pause that short was reading", async () => {
    const browser = get();
    await browser.desktop.move(300, 400);
    await preset(browser, browsingFor(0), { intervalMinutes: 1, idleSeconds: 15 });
    await until(async () => (await stored(browser)).state.clock.gap !== null, {
      timeoutMs: 40_000,
      what: "a gap",
    });
    await timePasses(50_000);
    expect(await browser.isAnyOpen()).toBe(false);
    expect((await stored(browser)).state.nudge.is).toBe("idle");

    const popup = await activeUntil(browser.desktop, browser.popup({ timeoutMs: 60_000 }));
    await popup.waitForButton("Skip");
  });
});
