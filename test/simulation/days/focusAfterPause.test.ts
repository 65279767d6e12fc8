import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/core/settings.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { watchedBrowser } from "../day/watchedBrowser.ts";

const minute = 60_000;
// Firefox wakes the background only for listeners that the last worker instance added at start-up. During a pause that instance
// does not listen for window focus.
test.each(flavours)(
  "Limber notices the return from another application after a pause, in %s",
  async flavour => {
    const settings = { ...defaultSettings, intervalMinutes: 5, idleSeconds: 300 };
    const { browser, attempts } = watchedBrowser({ flavour, start: Date.UTC(2026, 2, 2, 9), settings });
    await browser.begin();
    const { idle, windows } = browser;
    idle.input(60 * minute);
    await browser.advance(3 * minute);
    const page = browser.open("options/options.html");
    await browser.settle();
    await page.browser.runtime.sendMessage({ what: "pause", until: browser.now() + 10 * minute });
    page.close();
    const front = windows.front();
    await browser.advance(10 * minute + 10_000);
    windows.focus(-1);
    await browser.advance(5 * minute);
    windows.focus(front);
    // Two of the five minutes are missing, and nobody pauses: the patience is over after four.
    await browser.advance(4 * minute + 10_000);
    expect(attempts).toMatchObject([{ surface: "notification", refused: false }]);
  },
);
