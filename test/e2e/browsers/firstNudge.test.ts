import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { stored } from "../../browsers/limber.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("a person active for one minute, with an interval of one minute", get => {
  test("sees the popup; Start routine shows Standing Back Arch; a routine that was closed goes on where it was", async () => {
    const browser = get();
    const options = await browser.openOptions();
    await options.fill("Remind me after", "1");
    await until(async () => (await stored(browser)).settings.intervalMinutes === 1);
    await options.close();
    await browser.visit("data:text/html,<title>News</title><p>Something to read");

    const waits = async () => (await stored(browser)).state.nudge.is === "waiting";
    await activeUntil(browser.desktop, until(waits, { timeoutMs: 100_000, what: "a nudge that waits" }));
    expect(await browser.isAnyOpen()).toBe(false);

    // Hands off: after fifteen seconds nobody is in the middle of a sentence.
    const popup = await browser.popup({ timeoutMs: 40_000 });
    await popup.waitForButton("Skip");
    const due = await stored(browser);
    expect(due.state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
    expect(due.state.clock.activeMs).toBeLessThan(100_000);

    await popup.click("Start routine");
    await popup.waitForHeading("Standing Back Arch");
    await popup.waitFor("2 of 5", { timeoutMs: 40_000 });

    await browser.desktop.clickAt(300, 750);
    await popup.waitForClose();
    await until(async () => (await stored(browser)).state.routine?.page === null, {
      what: "a routine that waits",
    });
    expect(await browser.badge()).toBe("▶");

    const again = await browser.openToolbarPopup();
    expect(await again.heading()).toBe("Standing Back Arch");
    await again.waitFor("2 of 5");
    await again.waitFor("3 of 5", { timeoutMs: 20_000 });
  });
});
