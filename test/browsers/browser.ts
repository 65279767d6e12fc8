import { cpSync } from "node:fs";
import { join } from "node:path";
import { openDesktop } from "./desktop.ts";
import { addListeners } from "./extension/listeners.ts";
import { closeWelcome } from "./extension/welcome.ts";
import { loggedRequests } from "./networkLog.ts";
import type { Page } from "./page.ts";
import { removeFolder, temporaryFolder } from "./processes.ts";
import { openSound } from "./surroundings/sound.ts";
import { windowOf } from "./surroundings/window.ts";
import type { BrowserName, Setup } from "./types.ts";
import { until, type Wait } from "./wait.ts";

/** Leaves one empty tab, and the tab through which the driver reads the storage. */
const oneTab = `(async () => {
  const windows = await chrome.windows.getAll({ populate: true });
  const [main, ...others] = windows.filter(each => each.type === "normal");
  for (const each of windows.filter(each => each.type !== "normal").concat(others))
    await chrome.windows.remove(each.id).catch(() => undefined);
  if (main.state !== "normal") await chrome.windows.update(main.id, { state: "normal" });
  const isOurs = tab => tab.url?.startsWith(chrome.runtime.getURL(""));
  const isParked = tab => tab.url?.endsWith("/manifest.json");
  const first = main.tabs.find(tab => !isOurs(tab)) ?? (await chrome.tabs.create({ windowId: main.id, url: "about:blank" }));
  await chrome.tabs.update(first.id, { active: true, url: "about:blank" });
  const surplus = main.tabs.filter(tab => tab.id !== first.id && !isParked(tab));
  await chrome.tabs.remove(surplus.map(tab => tab.id));
})()`;

/** Takes away what a routine leaves for the rest of the browser's session; what the background knows of the session stays. */
const forgetGuide = `chrome.storage.session.get().then(all =>
  chrome.storage.session.remove(Object.keys(all).filter(key => key.startsWith("guide"))))`;

/** What a test stores goes before the snapshot that the background made of what was stored before. */
const forgetSnapshot = `chrome.storage.session.remove("snapshot")`;

/** A real browser with the extension, on its own desktop. */
export type Browser = Awaited<ReturnType<typeof launch>>;

/** Which page to wait for: its surface, and a part of its address. */
export type PageWait = Wait & { surface?: "popup" | "window" | "tab"; address?: string };

/** A page that has loaded, with every part that its screen needs. */
const hasLoaded = "document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')";

/** What starts each browser. A test file drives one of them, and the modules of the other take half a second. */
const drivers = {
  chromium: async () => (await import("./chromium/chromium.ts")).launchChromium,
  firefox: async () => (await import("./firefox/firefox.ts")).launchFirefox,
} as const;

/** The build's folder for each browser. */
export const builds = { chromium: "dist/chrome", firefox: "dist/firefox" } as const;

/** Starts the browser in a new profile with an unpacked extension, by default our build. */
export async function launch(name: BrowserName, folder: string = builds[name], setup: Setup = {}) {
  const sound = setup.sound ? await openSound() : undefined;
  const desktop = await openDesktop({ ...sound?.env, ...setup.env });
  // A build that runs meanwhile must not replace the files under the browser.
  const copies = temporaryFolder("extension");
  const copy = join(copies, "extension");
  cpSync(folder, copy, { recursive: true });
  addListeners(copy);
  const start = await drivers[name]();
  const driver = await start({ folder: copy, desktop, setup });
  const behind = async <T>(expression: string) => (await driver.fromBehind(expression)) as T;
  const window = windowOf(desktop, driver);
  await window.focus();
  // A worker killed before it has handled the installation takes the next event for the browser's start.
  const hasBegun = () =>
    behind<boolean>("chrome.storage.session.get('knownSession').then(({ knownSession }) => knownSession)");
  await until(hasBegun, { what: "the installation handled" });
  await behind(closeWelcome);

  /** Waits for an open page of the extension that has loaded. */
  const page = ({ surface, address = "", ...wait }: PageWait = {}): Promise<Page> =>
    until(
      async () => {
        for (const each of await driver.pages()) {
          if (!each.url.includes(address) || (surface && (await each.surface()) !== surface)) continue;
          if (await each.evaluate(hasLoaded)) return each;
        }
        return undefined;
      },
      { what: `a page (${surface ?? "any surface"}) ${address}`, ...wait },
    );

  /**
   * Firefox draws notifications over the toolbar: a press there would answer them. Chromium throws where notifications are
   * switched off.
   */
  const clearNotifications = () =>
    behind(
      "chrome.notifications.getAll().then(all => Object.keys(all).map(id => chrome.notifications.clear(id)))",
    ).catch(() => undefined);

  return {
    ...driver,
    desktop,
    /** This browser's own copy of the extension. */
    folder: copy,
    page,
    window,
    /** The popup under the toolbar button. */
    popup: (wait: Wait = {}) => page({ surface: "popup", ...wait }),
    async openToolbarPopup(): Promise<Page> {
      await clearNotifications();
      const isOpening = async () =>
        (await driver.pages()).some(({ url }) => /popup\.html(?!.*surface=)/.test(url));
      // A panel that is still closing swallows the press: then press again, unless the popup is on its way.
      return until(
        async () => {
          if (!(await isOpening())) await driver.pressToolbarButton();
          await until(isOpening, { timeoutMs: 20_000, what: "a popup on its way" });
          return page({ surface: "popup", timeoutMs: 20_000 });
        },
        { what: "the toolbar's popup" },
      );
    },
    async openOptions(): Promise<Page> {
      await driver.openTab(`${driver.origin}options/options.html`);
      return page({ address: "options/options.html" });
    },
    /**
     * Brings the browser to the state after the installation: no page of the extension, one empty tab in a normal window that
     * has the focus, nothing stored. Permissions and the version stay.
     */
    async reset(): Promise<void> {
      await desktop.unlock();
      await until(
        async () => {
          await driver.killWorker();
          await behind("chrome.storage.local.clear()");
          await behind("chrome.storage.sync.clear()");
          await behind(forgetSnapshot);
          await behind(forgetGuide);
          await clearNotifications();
          await behind(oneTab);
          for (const each of await driver.pages()) await each.close();
          return until(async () => (await driver.pages()).length === 0, { timeoutMs: 5_000 });
        },
        { what: "no page of the extension open" },
      );
      await window.focus();
    },
    /** Every request that the browser has sent since it started. */
    requests: () => loggedRequests(driver.profile),
    /** Those of them that the extension asked for. */
    ownRequests: () =>
      loggedRequests(driver.profile).filter(({ by }) => by.includes(driver.origin.slice(0, -1))),
    isAnyOpen: async () => (await driver.pages()).length > 0,
    storage: () => behind<Record<string, unknown>>("chrome.storage.local.get()"),
    setStorage: (values: Record<string, unknown>) =>
      behind<void>(`${forgetSnapshot}.then(() => chrome.storage.local.set(${JSON.stringify(values)}))`),
    badge: () => behind<string>("chrome.action.getBadgeText({})"),
    title: () => behind<string>("chrome.action.getTitle({})"),
    alarms: () => behind<{ name: string; scheduledTime: number }[]>("chrome.alarms.getAll()"),
    notifications: async () => Object.keys(await behind<object>("chrome.notifications.getAll()")),
    async close(): Promise<void> {
      await driver.close();
      await desktop.close();
      await sound?.close();
      removeFolder(copies);
    },
  };
}
