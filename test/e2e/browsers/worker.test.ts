import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import { timePasses } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("the worker killed during the minute", get => {
  test("changes nothing: the nudge comes after one minute of active time", async () => {
    const browser = get();
    const begun = Date.now();
    await preset(browser, browsingFor(0), { intervalMinutes: 1 });
    for (let kill = 0; kill < 3; kill++) {
      await activeUntil(browser.desktop, timePasses(12_000));
      await browser.killWorker();
    }
    const popup = await activeUntil(browser.desktop, browser.popup({ timeoutMs: 60_000 }));
    await popup.waitForButton("Skip");
    const waited = Date.now() - begun;
    expect(waited).toBeGreaterThanOrEqual(60_000);
    // With each life counted from its own start, the three kills would cost 36 s.
    expect(waited).toBeLessThan(90_000);
    expect((await stored(browser)).state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
  });
});
