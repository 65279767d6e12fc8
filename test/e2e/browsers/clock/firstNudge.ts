import { expect, test } from "vitest";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { browsingFor, nudgeBecomes, preset, stored } from "../../../browsers/extension/limber.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** `presetMs`: active time that is stored in place of spending it. */
export const firstNudge = ({ presetMs }: { presetMs: number }) =>
  part("the first nudge, with an interval of one minute", get => {
    test("comes when the hands rest; Start routine plays; a closed popup goes on where it was", async () => {
      const browser = get();
      const options = await browser.openOptions();
      await options.fill("Remind me after", "1");
      await until(async () => (await stored(browser)).settings.intervalMinutes === 1);
      await options.close();
      await browser.visit("data:text/html,<title>News</title><p>Something to read");
      const begun = Date.now();
      if (presetMs > 0) {
        const { nudgeLevel } = defaultSettings;
        await preset(browser, browsingFor(presetMs), { intervalMinutes: 1, nudgeLevel });
        await browser.setStorage({ introduction: null });
      }

      const waits = nudgeBecomes(browser, "waiting", ({ is }) => is === "waiting");
      await activeUntil(browser.desktop, waits);
      expect(await browser.isAnyOpen()).toBe(false);

      // Fifteen seconds without input are an opportune moment.
      const popup = await browser.popup();
      await popup.waitForButton("Skip");
      const { clock } = (await stored(browser)).state;
      expect(clock.activeMs).toBeGreaterThanOrEqual(60_000);
      // The options page was open for some seconds before.
      if (presetMs > 0) expect(clock.activeMs).toBeLessThanOrEqual(presetMs + clock.accountedUntil - begun);

      await popup.click("Start routine");
      // The first routine of a person waits behind what is said once.
      await popup.waitForHeading("Before your first stretch");
      expect((await stored(browser)).state.routine).toBeNull();
      await popup.click("Let’s go");
      await popup.waitForHeading("Standing Back Arch");
      await popup.waitFor("2 of 5");

      await browser.desktop.clickAt(300, 750);
      await popup.waitForClose();
      await until(async () => playerOf((await stored(browser)).state) === null, {
        what: "a routine that nobody plays",
      });
      await until(async () => (await browser.badge()) === "▶", { what: "a routine on the badge" });

      const again = await browser.openToolbarPopup();
      await again.waitForHeading("Standing Back Arch");
      await again.waitFor("2 of 5");
      await again.waitFor("3 of 5");
    });
  });
