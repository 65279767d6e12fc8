import { expect, test } from "vitest";
import {
  browsingFor,
  orState,
  popupComes,
  preset,
  stored,
  storedNudge,
} from "../../../browsers/extension/limber.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** `presetMs`: active time that is stored in place of spending it; `awayMs`: how long the person stays away once idle. */
export const idle = ({ presetMs, awayMs }: { presetMs: number; awayMs: number }) =>
  part("a person who is idle when the break would be due", get => {
    test("gets no nudge, but gets it on coming back, because so short a pause was reading", async () => {
      const browser = get();
      await browser.desktop.move(300, 400);
      await preset(browser, browsingFor(presetMs), { intervalMinutes: 1, idleSeconds: 15 });
      const hasGap = async () => (await stored(browser)).state.clock.gap !== null;
      await orState(browser, until(hasGap, { what: "a gap" }));
      await timePasses(awayMs);
      expect(await browser.isAnyOpen()).toBe(false);
      expect((await storedNudge(browser)).is).toBe("idle");

      await (await popupComes(browser)).waitForButton("Skip");
    });
  });
