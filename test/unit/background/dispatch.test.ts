import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import type { Page } from "../../simulatedBrowser/pages.ts";
import {
  type Options,
  type SimulatedBrowser,
  simulateBrowser,
} from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
const sources = { chromium: await bundleFor("chromium"), firefox: await bundleFor("firefox") };
const texts = messages();

/** The stored state, as far as these tests look at it. */
interface Stored {
  readonly nudge: { readonly is: string; readonly surface?: string; readonly why?: string };
  readonly snoozes: number;
  readonly closed: number;
  readonly pause: unknown;
  readonly routine: { readonly page: string | null } | null;
  readonly clock: { readonly activeMs: number; readonly mode: { readonly isProvedBySound: boolean } };
}

const stateOf = ({ storage }: SimulatedBrowser) => storage.local.data.get("state") as Stored;

/** A browser with the built background, whose pages announce themselves as the real one does, and again after a kill. */
function browserWith(flavour: Flavour, options: Options = {}): SimulatedBrowser {
  const announce = (page: Page) => {
    const name = `${page.url.includes("surface=window") ? "window" : "popup"}:p`;
    const again = () => void browser.after(500, () => page.alive() && announce(page));
    page.browser.runtime.connect({ name }).onDisconnect.addListener(again);
  };
  const browser = simulateBrowser({
    flavour,
    source: sources[flavour],
    messages: texts,
    onPage: announce,
    ...options,
  });
  return browser;
}

/** The person makes a tab, and goes back to the one before. */
async function turnToAnotherTab(browser: SimulatedBrowser): Promise<void> {
  const [before] = browser.tabs.all();
  browser.tabs.open();
  await browser.advance(1000);
  browser.tabs.activate(before?.id ?? 0);
  await browser.advance(1000);
}

/** A browser in which the break has just fallen due, its background killed before every further event. */
async function due(
  flavour: Flavour,
  options: Options = {},
  prepare: (browser: SimulatedBrowser) => void = () => {},
) {
  const browser = browserWith(flavour, options);
  browser.storage.local.data.set("settings", { intervalMinutes: 5, nudgeLevel: "now" });
  await browser.begin();
  browser.idle.input(60 * minute);
  await browser.advance(5 * minute - 1000);
  prepare(browser);
  browser.background.kill();
  await browser.advance(2000);
  browser.background.kill();
  await browser.advance(1000);
  return browser;
}

/** The popup and own windows are refused: a notification is the next. */
const onlyNotifications = ({ faults }: SimulatedBrowser) => {
  faults.refuse = ({ name }) => (["action.openPopup", "windows.create"].includes(name) ? "no" : undefined);
};

/** Sends a command from the page on screen, to a background that has to be started for it. */
async function command(browser: SimulatedBrowser, what: object): Promise<void> {
  browser.background.kill();
  const page = browser.pages.all()[0] ?? browser.open("options/options.html");
  await page.browser.runtime.sendMessage(what).catch(() => {});
  await browser.advance(100);
  browser.background.kill();
  await browser.settle();
}

describe.each<Flavour>(["chromium", "firefox"])(
  "the background in %s, killed between any two events",
  flavour => {
    test("opens the popup when the break is due, and knows it shown", async () => {
      const browser = await due(flavour);
      expect(browser.pages.popup()?.kind).toBe("popup");
      expect(stateOf(browser).nudge).toMatchObject({ is: "shown", surface: "popup" });
    });

    test("goes on to its own window, a notification and the badge, each when the one before is refused", async () => {
      const refusing = (...names: string[]) =>
        due(flavour, {}, ({ faults }) => {
          faults.refuse = ({ name }) => (names.includes(name) ? "no" : undefined);
        });
      const window = await refusing("action.openPopup");
      expect(window.pages.all().map(({ kind }) => kind)).toEqual(["window"]);
      const notified = await refusing("action.openPopup", "windows.create");
      expect([...notified.notifications.open.keys()]).toEqual(["nudge"]);
      const badged = await refusing("action.openPopup", "windows.create", "notifications.create");
      expect(badged.action.shown.badge).not.toBe("");
      expect(stateOf(badged).nudge).toMatchObject({ is: "shown", surface: "badge" });
    });

    test("asks again after a notification was closed, whatever was killed since it was shown", async () => {
      const browser = await due(flavour, {}, onlyNotifications);
      expect(stateOf(browser).nudge).toMatchObject({ is: "shown", surface: "notification" });
      browser.notifications.close("nudge", true);
      await browser.advance(1000);
      expect(stateOf(browser)).toMatchObject({ dismissals: 1, nudge: { is: "deferred", why: "dismissed" } });
    });

    test("follows a notification with the popup, even where the browser will not take it away", async () => {
      const browser = browserWith(flavour);
      const settings = { intervalMinutes: 5, nudgeLevel: "popup", patienceMinutes: 0 };
      browser.storage.local.data.set("settings", settings);
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(5 * minute + 1000);
      expect([...browser.notifications.open.keys()]).toEqual(["nudge"]);
      browser.faults.refuse = ({ name }) => (name === "notifications.clear" ? "no" : undefined);
      await turnToAnotherTab(browser);
      expect(stateOf(browser).nudge).toMatchObject({ is: "shown", surface: "popup" });
    });

    test("takes no new tab for a good moment: an address is about to be typed into it", async () => {
      const browser = browserWith(flavour);
      browser.storage.local.data.set("settings", { intervalMinutes: 5, patienceMinutes: 10 });
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(5 * minute + 1000);
      expect(stateOf(browser).nudge.is).toBe("waiting");
      browser.tabs.open();
      await browser.advance(5000);
      expect(stateOf(browser).nudge.is).toBe("waiting");
      browser.tabs.activate(browser.tabs.all()[0]?.id ?? 0);
      await browser.advance(1000);
      expect(stateOf(browser).nudge).toMatchObject({ is: "shown", surface: "popup" });
    });

    test("hears at once that a film is over for somebody who has made a new tab in front of it", async () => {
      const browser = browserWith(flavour);
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(10_000);
      browser.tabs.setAudible(browser.tabs.all()[0]?.id ?? 0, true);
      // A heartbeat finds the film; in Firefox only the life that the next one begins can hear of a new tab.
      await browser.advance(5 * minute);
      expect(stateOf(browser).clock.mode.isProvedBySound).toBe(true);
      browser.tabs.open();
      await browser.advance(100);
      expect(stateOf(browser).clock.mode.isProvedBySound).toBe(false);
    });

    test("counts a notification that is clicked as answered, not as closed", async () => {
      const browser = await due(flavour, {}, onlyNotifications);
      browser.faults.refuse = undefined;
      browser.notifications.click("nudge");
      await browser.advance(1000);
      expect(browser.pages.all().map(({ url }) => url)).toEqual([expect.stringContaining("start=full")]);
      expect([...browser.notifications.open.keys()]).toEqual([]);
      expect(stateOf(browser)).toMatchObject({ dismissals: 0, nudge: { is: "deferred", why: "unfinished" } });
    });

    test("tries the next surface when a popup was promised and no page came", async () => {
      const browser = await due(flavour, {}, ({ faults }) => {
        faults.mute = ({ name }) => name === "action.openPopup";
      });
      await browser.advance(45_000);
      expect(browser.pages.all().map(({ kind }) => kind)).toEqual(["window"]);
    });

    test("says why it waits while another application is in front, and nudges on return", async () => {
      const browser = await due(flavour, {}, ({ windows }) => windows.focus(-1));
      expect(browser.pages.all()).toEqual([]);
      expect(stateOf(browser).clock.activeMs).toBeLessThan(5 * minute);
      browser.windows.focus([...browser.windows.all.keys()][0] ?? -1);
      await browser.advance(3 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("takes a popup that was closed for a soft no", async () => {
      const browser = await due(flavour);
      browser.pages.popup()?.close();
      await browser.advance(1000);
      expect(stateOf(browser)).toMatchObject({ dismissals: 1, nudge: { is: "deferred", why: "dismissed" } });
      await browser.advance(5 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("snoozes, and is back in time", async () => {
      const browser = await due(flavour);
      await command(browser, { what: "snooze" });
      browser.pages.closeAll();
      expect(stateOf(browser)).toMatchObject({ snoozes: 1, nudge: { is: "deferred", why: "snoozed" } });
      await browser.advance(4 * minute);
      expect(browser.pages.popup()).toBeUndefined();
      await browser.advance(2 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("skips, and takes it back", async () => {
      const browser = await due(flavour);
      await command(browser, { what: "skip" });
      expect(stateOf(browser).nudge.is).toBe("idle");
      expect(stateOf(browser).clock.activeMs).toBeLessThan(minute);
      await command(browser, { what: "undo" });
      expect(stateOf(browser).clock.activeMs).toBeGreaterThanOrEqual(5 * minute);
    });

    test("keeps still while paused, over a restart of the browser too", async () => {
      const browser = await due(flavour);
      await command(browser, { what: "pause", until: null });
      browser.shutDown();
      await browser.advance(minute);
      await browser.startUp();
      browser.idle.input(20 * minute);
      await browser.advance(10 * minute);
      expect(stateOf(browser).pause).toEqual({ until: null });
      expect(browser.pages.popup()).toBeUndefined();
    });

    test("owes the break still after a restart and an update, and has its alarm again", async () => {
      const browser = await due(flavour, {}, ({ faults }) => {
        faults.refuse = ({ name }) => (name === "action.openPopup" ? "not now" : undefined);
      });
      browser.faults.refuse = undefined;
      browser.shutDown();
      await browser.advance(minute);
      await browser.startUp();
      await browser.update();
      browser.idle.input(10 * minute);
      await browser.advance(3 * minute);
      expect(stateOf(browser).clock.activeMs).toBeGreaterThanOrEqual(5 * minute);
      expect(browser.pages.all().length).toBeGreaterThan(0);
      expect(browser.alarms.all().length).toBe(1);
    });

    test("a lower interval that is already exceeded makes the break due at once", async () => {
      const browser = browserWith(flavour);
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(6 * minute);
      browser.background.kill();
      browser.storage.local.put({ settings: { intervalMinutes: 5, nudgeLevel: "now" } });
      await browser.advance(1000);
      expect(browser.pages.popup()).toBeDefined();
      expect(stateOf(browser).clock.activeMs).toBeGreaterThanOrEqual(6 * minute);
    });

    test("costs nothing while the person is away", async () => {
      const browser = await due(flavour, { lifespan: Number.POSITIVE_INFINITY });
      browser.pages.closeAll();
      await browser.advance(80 * minute);
      expect(browser.alarms.all()).toEqual([]);
    });
  },
);

test("Firefox without a notification service: what was closed unseen is refused, and the badge says it", async () => {
  const browser = await due("firefox", {}, made => {
    onlyNotifications(made);
    made.notifications.desk.service = false;
  });
  expect(stateOf(browser)).toMatchObject({ dismissals: 0, nudge: { is: "shown", surface: "badge" } });
  expect(browser.action.shown.badge).not.toBe("");
});
