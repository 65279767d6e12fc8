import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
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

const stateOf = ({ storage }: SimulatedBrowser) => storage.local.data.get("state") as State;

/** A browser with the built background. Its pages connect as the real ones do, and reconnect after a kill. */
function browserWith(flavour: Flavour, options: Options = {}): SimulatedBrowser {
  const connect = (page: Page) => {
    if (page.url.includes("options")) return;
    const name = `${page.url.includes("surface=window") ? "window" : "popup"}:p`;
    const again = () => void browser.after(500, () => page.alive() && connect(page));
    page.browser.runtime.connect({ name }).onDisconnect.addListener(again);
  };
  const browser = simulateBrowser({
    flavour,
    source: sources[flavour],
    messages: texts,
    onPage: connect,
    ...options,
  });
  return browser;
}

const ownWindow = (flavour: Flavour) =>
  `${flavour === "chromium" ? "chrome" : "moz"}-extension://limber/popup/popup.html?surface=window`;

/** The person opens a tab and switches back. */
async function switchTabs(browser: SimulatedBrowser): Promise<void> {
  const [before] = browser.tabs.all();
  browser.tabs.open();
  await browser.advance(1000);
  browser.tabs.activate(before?.id ?? 0);
  await browser.advance(1000);
}

/** A browser in which a break has just become due; its background is killed before every further event. */
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

/** The browser refuses the popup and windows, so a notification is next. */
const onlyNotifications = ({ faults }: SimulatedBrowser) => {
  faults.refuse = ({ name }) => (["action.openPopup", "windows.create"].includes(name) ? "no" : undefined);
};

/** Sends a command from the page on screen; the killed background starts for it. */
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
    test("opens the popup when the break is due, and stores that it is shown", async () => {
      const browser = await due(flavour);
      expect(browser.pages.popup()?.kind).toBe("popup");
      expect(stateOf(browser).nudge).toMatchObject({ is: "asking", on: { surface: "popup", isShown: true } });
    });

    test("tries its own window, a notification and the badge, each when the one before is refused", async () => {
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
      expect(stateOf(badged).nudge).toMatchObject({ is: "asking", on: { surface: "badge", isShown: true } });
    });

    test("shows the nudge in Limber's own window that is open already, restored and in front", async () => {
      const browser = await due(flavour, {}, made => {
        const own = made.windows.open({ type: "popup", url: ownWindow(flavour) });
        made.windows.setState(own.id, "minimized");
        made.windows.focus([...made.windows.all.keys()][0] ?? -1);
      });
      expect(browser.pages.all().map(({ kind }) => kind)).toEqual(["window"]);
      const own = [...browser.windows.all.values()].find(({ type }) => type === "popup");
      expect(own?.state).toBe("normal");
      expect(browser.windows.front()).toBe(own?.id);
      expect(stateOf(browser).nudge).toMatchObject({
        is: "asking",
        on: { surface: "window", isShown: true },
      });
    });

    test("opens no window over the popup that the person opens in the same moment", async () => {
      // A page that is loading connects a while after the click.
      const connectLate = (page: Page) => {
        const name = page.url.includes("surface=window") ? "window:w" : "popup:p";
        browser?.after(600, () => page.alive() && page.browser.runtime.connect({ name }));
      };
      let browser: SimulatedBrowser | undefined;
      await due(flavour, { onPage: connectLate }, made => {
        browser = made;
        const { action, faults, pages } = made;
        faults.refuse = ({ name }) => {
          if (name !== "action.openPopup") return undefined;
          if (!pages.popup()) action.click();
          return "Could not find an active browser window.";
        };
      });
      expect(browser?.pages.all().map(({ kind }) => kind)).toEqual(["popup"]);
      expect(browser && stateOf(browser).nudge).toMatchObject({
        is: "asking",
        on: { surface: "popup", isShown: true },
      });
    });

    test("plays the routine that a key asks for in the window that is open already", async () => {
      const browser = browserWith(flavour);
      await browser.begin();
      browser.windows.open({ type: "popup", url: ownWindow(flavour) });
      await browser.advance(1000);
      browser.commands.strike("start-routine");
      await browser.advance(1000);
      expect(browser.pages.all().map(({ url }) => url)).toEqual([expect.stringContaining("start=full")]);
      expect([...browser.windows.all.values()].filter(({ type }) => type === "popup").length).toBe(1);
    });

    test("offers a snooze on the notification only while one is left", async () => {
      const buttons = async (maxSnoozes: number) => {
        const browser = await due(flavour, {}, given => {
          onlyNotifications(given);
          given.storage.local.data.set("settings", { intervalMinutes: 5, nudgeLevel: "now", maxSnoozes });
        });
        return browser.notifications.open.get("nudge")?.buttons?.length ?? 0;
      };
      // Firefox knows no buttons.
      expect(await buttons(3)).toBe(flavour === "chromium" ? 2 : 0);
      expect(await buttons(0)).toBe(flavour === "chromium" ? 1 : 0);
    });

    test("opens the popup over a muted tab, and not over one that is heard", async () => {
      const playing = (isMuted: boolean) =>
        due(flavour, {}, ({ tabs }) => {
          for (const { id } of tabs.all()) {
            tabs.setAudible(id, true);
            tabs.setMuted(id, isMuted);
          }
        });
      expect((await playing(true)).pages.popup()).toBeDefined();
      const held = await playing(false);
      expect(held.pages.popup()).toBeUndefined();
      expect(stateOf(held).hold).toBe("audible");
    });

    test("takes a closed notification for a dismissal, though the background was killed since it was shown", async () => {
      const browser = await due(flavour, {}, onlyNotifications);
      expect(stateOf(browser).nudge).toMatchObject({
        is: "asking",
        on: { surface: "notification", isShown: true },
      });
      browser.notifications.close("nudge", true);
      await browser.advance(1000);
      expect(stateOf(browser)).toMatchObject({ dismissals: 1, nudge: { is: "deferred", why: "dismissed" } });
    });

    test("lets the popup follow a notification, even if the browser refuses to clear it", async () => {
      const browser = browserWith(flavour);
      const settings = { intervalMinutes: 5, nudgeLevel: "popup", patienceMinutes: 0 };
      browser.storage.local.data.set("settings", settings);
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(5 * minute + 1000);
      expect([...browser.notifications.open.keys()]).toEqual(["nudge"]);
      browser.faults.refuse = ({ name }) => (name === "notifications.clear" ? "no" : undefined);
      await switchTabs(browser);
      expect(stateOf(browser).nudge).toMatchObject({ is: "asking", on: { surface: "popup", isShown: true } });
    });

    test("does not take a new tab for an opportune moment: the person is about to type an address", async () => {
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
      expect(stateOf(browser).nudge).toMatchObject({ is: "asking", on: { surface: "popup", isShown: true } });
    });

    test("notices at once that a new tab covers a film", async () => {
      const browser = browserWith(flavour);
      await browser.begin();
      browser.idle.input(60 * minute);
      await browser.advance(10_000);
      browser.tabs.setAudible(browser.tabs.all()[0]?.id ?? 0, true);
      // A heartbeat notices the film. In Firefox only the worker instance that the next heartbeat starts gets events of new tabs.
      await browser.advance(5 * minute);
      expect(stateOf(browser).clock.mode.isProvedBySound).toBe(true);
      browser.tabs.open();
      await browser.advance(100);
      expect(stateOf(browser).clock.mode.isProvedBySound).toBe(false);
    });

    test("opens the answers at a click on the notification, and takes it for no dismissal", async () => {
      const browser = await due(flavour, {}, onlyNotifications);
      browser.faults.refuse = undefined;
      browser.notifications.click("nudge");
      await browser.advance(1000);
      expect(browser.pages.all().map(({ kind }) => kind)).toEqual(["window"]);
      expect(browser.pages.all()[0]?.url).not.toContain("start=");
      expect([...browser.notifications.open.keys()]).toEqual([]);
      expect(stateOf(browser)).toMatchObject({
        ...{ dismissals: 0, routine: null },
        nudge: { is: "asking", on: { surface: "window", isShown: true } },
      });
    });

    test("starts nothing at a click on the notification of a test, nor by its button", async () => {
      const press = async (button?: number) => {
        const browser = browserWith(flavour);
        browser.storage.local.data.set("settings", { nudgeLevel: "notification" });
        await browser.begin();
        await command(browser, { what: "testNudge" });
        browser.pages.closeAll();
        expect(browser.notifications.open.get("nudge")?.message).toContain("test");
        browser.notifications.click("nudge", button);
        await browser.advance(1000);
        expect([...browser.notifications.open.keys()]).toEqual([]);
        return browser.pages.all().map(({ url }) => url);
      };
      const opened = await press();
      expect(opened).toEqual([expect.stringContaining("surface=window")]);
      expect(opened[0]).not.toContain("start=");
      if (flavour === "chromium") expect(await press(0)).toEqual([]);
    });

    test("takes the button of a notification for an answer, not for a dismissal", async () => {
      if (flavour === "firefox") return; // It has no buttons.
      const browser = await due(flavour, {}, onlyNotifications);
      browser.faults.refuse = undefined;
      browser.notifications.click("nudge", 0);
      await browser.advance(1000);
      expect(browser.pages.all().map(({ url }) => url)).toEqual([expect.stringContaining("start=full")]);
      expect([...browser.notifications.open.keys()]).toEqual([]);
      expect(stateOf(browser)).toMatchObject({ dismissals: 0, nudge: { is: "deferred", why: "unfinished" } });
    });

    test("tries the next surface when the popup resolves and no page connects", async () => {
      const browser = await due(flavour, {}, ({ faults }) => {
        faults.mute = ({ name }) => name === "action.openPopup";
      });
      await browser.advance(45_000);
      expect(browser.pages.all().map(({ kind }) => kind)).toEqual(["window"]);
    });

    test("holds while another application is in front, and nudges on return", async () => {
      const browser = await due(flavour, {}, ({ windows }) => windows.focus(-1));
      expect(browser.pages.all()).toEqual([]);
      expect(stateOf(browser).clock.activeMs).toBeLessThan(5 * minute);
      browser.windows.focus([...browser.windows.all.keys()][0] ?? -1);
      await browser.advance(3 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("takes a closed popup for a dismissal", async () => {
      const browser = await due(flavour);
      browser.pages.popup()?.close();
      await browser.advance(1000);
      expect(stateOf(browser)).toMatchObject({ dismissals: 1, nudge: { is: "deferred", why: "dismissed" } });
      await browser.advance(5 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("snoozes, and nudges again in time", async () => {
      const browser = await due(flavour);
      await command(browser, { what: "snooze" });
      browser.pages.closeAll();
      expect(stateOf(browser)).toMatchObject({ snoozes: 1, nudge: { is: "deferred", why: "snoozed" } });
      await browser.advance(4 * minute);
      expect(browser.pages.popup()).toBeUndefined();
      await browser.advance(2 * minute);
      expect(browser.pages.popup()).toBeDefined();
    });

    test("skips, and undoes the skip", async () => {
      const browser = await due(flavour);
      await command(browser, { what: "skip" });
      expect(stateOf(browser).nudge.is).toBe("idle");
      expect(stateOf(browser).clock.activeMs).toBeLessThan(minute);
      await command(browser, { what: "undo" });
      expect(stateOf(browser).clock.activeMs).toBeGreaterThanOrEqual(5 * minute);
    });

    test("stays silent while paused, over a restart of the browser too", async () => {
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

    test("still owes the break after a restart and an update, and sets its alarm again", async () => {
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

    test("makes the break due at once when the interval becomes shorter than the active time", async () => {
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

    test("notices within half an hour that the hours are open in a new time zone", async () => {
      const browser = browserWith(flavour, { start: Date.UTC(2026, 2, 2, 20, 10), timeZone: "UTC" });
      const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 }]);
      browser.storage.local.data.set("settings", { hours });
      await browser.begin();
      browser.idle.input(180 * minute);
      await browser.advance(minute);
      browser.setTimeZone("Pacific/Auckland");
      await browser.advance(minute * 40);
      expect(stateOf(browser).hold).toBeNull();
      expect(stateOf(browser).clock.activeMs).toBeGreaterThanOrEqual(9 * minute);
    });

    test("sets no alarm while the person is away", async () => {
      const browser = await due(flavour, { lifespan: Number.POSITIVE_INFINITY });
      browser.pages.closeAll();
      await browser.advance(80 * minute);
      expect(browser.alarms.all()).toEqual([]);
    });
  },
);

test("Firefox with another panel open: nothing takes the focus from it, and the popup comes once it is closed", async () => {
  const browser = await due("firefox", {}, ({ faults }) => {
    faults.refuse = ({ name }) =>
      name === "action.openPopup" ? "openPopup() cannot be called while another panel is open" : undefined;
  });
  expect(browser.pages.all()).toEqual([]);
  expect(stateOf(browser)).toMatchObject({ hold: "panel", nudge: { is: "idle" } });
  browser.faults.refuse = undefined;
  await browser.advance(minute);
  expect(browser.pages.popup()).toBeDefined();
});

test("Firefox without a notification service: a notification closed before it is shown has failed, and the badge follows", async () => {
  const browser = await due("firefox", {}, made => {
    onlyNotifications(made);
    made.notifications.desk.service = false;
  });
  expect(stateOf(browser)).toMatchObject({
    dismissals: 0,
    nudge: { is: "asking", on: { surface: "badge", isShown: true } },
  });
  expect(browser.action.shown.badge).not.toBe("");
});
