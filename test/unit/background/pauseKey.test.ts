import { describe, expect, test } from "vitest";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
const texts = messages();

describe.each(["chromium", "firefox"] as const)("the pause key in %s", async flavour => {
  const source = await bundleFor(flavour);

  /** A browser at nine o'clock in UTC. */
  async function begun(): Promise<SimulatedBrowser> {
    const browser = simulateBrowser({ flavour, source, messages: texts });
    await browser.begin();
    return browser;
  }

  async function press(browser: SimulatedBrowser): Promise<void> {
    browser.background.kill();
    browser.commands.strike("toggle-pause");
    await browser.advance(1000);
  }

  const told = ({ notifications }: SimulatedBrowser) => {
    const said = [...notifications.open].map(([id, { title, message }]) => `${id}: ${title}. ${message}`);
    // Spaces in times of day are narrow ones.
    return said.join().replace(/\s/g, " ");
  };
  const pauseOf = ({ storage }: SimulatedBrowser): unknown =>
    Reflect.get(Object(storage.local.data.get("state")), "pause");

  test("says until when it pauses and how to end that, and says that the pause is over", async () => {
    const browser = await begun();
    await press(browser);
    expect(told(browser)).toBe(
      "pause: Reminders are paused until 10:00 AM. Press the same keys again, or open Limber, to end the pause sooner.",
    );
    await press(browser);
    expect(told(browser)).toBe("pause: Reminders are on again. Your key has ended the pause.");
    expect(pauseOf(browser)).toBeNull();
  });

  test("leaves nothing on screen that is no longer true", async () => {
    const browser = await begun();
    await press(browser);
    await browser.advance(61 * minute);
    expect(pauseOf(browser)).toBeNull();
    expect(told(browser)).toBe("");
    await press(browser);
    browser.tell({ what: "resume" });
    await browser.advance(1000);
    expect(told(browser)).toBe("");
  });

  test("tells in a notification that a click only takes away, though the background was killed", async () => {
    const browser = await begun();
    await press(browser);
    const paused = pauseOf(browser);
    browser.background.kill();
    browser.notifications.click("pause");
    await browser.advance(1000);
    expect(told(browser)).toBe("");
    expect(browser.pages.all()).toEqual([]);
    expect(pauseOf(browser)).toEqual(paused);
  });

  test("leaves the notification alone while reminders come and go", async () => {
    const browser = await begun();
    await press(browser);
    const before = told(browser);
    browser.idle.repeat();
    await browser.advance(5 * minute);
    expect(told(browser)).toBe(before);
  });
});

test("the pause key opens the popup where notifications are blocked", async () => {
  const browser = simulateBrowser({ source: await bundleFor("chromium"), messages: texts });
  await browser.begin();
  browser.notifications.desk.allowed = false;
  browser.commands.strike("toggle-pause");
  await browser.advance(1000);
  expect(browser.pages.popup()?.kind).toBe("popup");
  expect([...browser.notifications.open]).toEqual([]);
});
