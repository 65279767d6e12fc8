import { describe, expect, test } from "vitest";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
const settings = { intervalMinutes: 5, maxSnoozes: 1, nudgeLevel: "badge" };

/** A browser in which a break has been due for a minute, unless it is to come in four minutes. */
async function begun(flavour: "chromium" | "firefox", { isDue = true } = {}): Promise<SimulatedBrowser> {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.storage.local.data.set("settings", settings);
  await browser.begin();
  browser.idle.input(60 * minute);
  await browser.advance((isDue ? 6 : 1) * minute);
  return browser;
}

async function press(browser: SimulatedBrowser): Promise<void> {
  browser.background.kill();
  browser.commands.strike("snooze");
  await browser.advance(1000);
}

const told = ({ notifications }: SimulatedBrowser) =>
  [...notifications.open].map(([id, { title, message }]) => `${id}: ${title}. ${message}`).join();

describe.each(["chromium", "firefox"] as const)("the snooze key in %s", flavour => {
  test("says that no snooze is left; a click on the words only takes them away", async () => {
    const browser = await begun(flavour);
    await press(browser);
    expect(told(browser)).toBe("");
    await press(browser);
    expect(told(browser)).toBe(
      "snooze: Nothing snoozed. This break had no snooze left. Open Limber to start or skip it.",
    );
    browser.background.kill();
    browser.notifications.click("snooze");
    await browser.advance(1000);
    expect(told(browser)).toBe("");
    expect(browser.pages.all()).toEqual([]);
  });

  test("says that no break is due", async () => {
    const browser = await begun(flavour, { isDue: false });
    await press(browser);
    expect(told(browser)).toBe("snooze: Nothing snoozed. No break was due when you pressed the key.");
  });
});

test("the snooze key opens the popup where notifications are blocked", async () => {
  const browser = await begun("chromium", { isDue: false });
  browser.notifications.desk.allowed = false;
  await press(browser);
  expect(browser.pages.popup()?.kind).toBe("popup");
  expect(told(browser)).toBe("");
});
