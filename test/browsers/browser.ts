import { cpSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "./chromium.ts";
import { openDesktop } from "./desktop.ts";
import { launchFirefox } from "./firefox.ts";
import { runFirst } from "./listeners.ts";
import type { Page } from "./page.ts";
import { removeFolder, temporaryFolder } from "./processes.ts";
import { openSound } from "./sound.ts";
import type { BrowserName, Setup } from "./types.ts";
import { until, type Wait } from "./wait.ts";
import { windowOf } from "./window.ts";

/** A real browser with the extension, on a desktop of its own. */
export type Browser = Awaited<ReturnType<typeof launch>>;

/** Which page to wait for: on which surface, and what its address has in it. */
export type PageWait = Wait & { surface?: "popup" | "window" | "tab"; address?: string };

/** Where the build puts the extension for each browser. */
export const builds = { chromium: "dist/chrome", firefox: "dist/firefox" } as const;

/** Starts the browser with an unpacked extension (by default the build of ours) in a new profile. */
export async function launch(name: BrowserName, folder: string = builds[name], setup: Setup = {}) {
  const sound = setup.sound ? await openSound() : undefined;
  const desktop = await openDesktop(sound?.env);
  // A copy: a build that runs meanwhile must not pull the extension from under the browser.
  const copies = temporaryFolder("extension");
  const copy = join(copies, "extension");
  cpSync(folder, copy, { recursive: true });
  if (setup.firstScript) runFirst(copy, setup.firstScript);
  const driver = await (name === "chromium" ? launchChromium : launchFirefox)({
    folder: copy,
    desktop,
    setup,
  });
  const behind = async <T>(expression: string) => (await driver.fromBehind(expression)) as T;
  const window = windowOf(desktop, driver);
  await window.focus();

  /** Waits for a page of the extension that is loaded and on screen. */
  const page = ({ surface, address = "", ...wait }: PageWait = {}): Promise<Page> =>
    until(
      async () => {
        for (const each of await driver.pages()) {
          if (!each.url.includes(address) || (surface && (await each.surface()) !== surface)) continue;
          if ((await each.evaluate("document.readyState")) === "complete") return each;
        }
        return undefined;
      },
      { what: `a page (${surface ?? "any surface"}) ${address}`, ...wait },
    );

  /** Firefox draws notifications at the top of the screen, over the toolbar: a press there would be an answer. */
  const clearNotifications = () =>
    behind(
      "chrome.notifications.getAll().then(all => Object.keys(all).map(id => chrome.notifications.clear(id)))",
    );

  return {
    ...driver,
    desktop,
    /** Where this browser's own copy of the extension lies. */
    folder: copy,
    page,
    window,
    /** The popup under the toolbar button. */
    popup: (wait: Wait = {}) => page({ surface: "popup", ...wait }),
    async openToolbarPopup(): Promise<Page> {
      await clearNotifications();
      // A panel that is still closing swallows the press.
      for (let attempt = 0; attempt < 3; attempt++) {
        await driver.pressToolbarButton();
        const popup = await page({ surface: "popup", timeoutMs: 4_000 }).catch(() => undefined);
        if (popup) return popup;
      }
      return page({ surface: "popup" });
    },
    async openOptions(): Promise<Page> {
      await driver.openTab(`${driver.origin}options/options.html`);
      return page({ address: "options/options.html" });
    },
    /** Closes every page of the extension, and waits until they are gone. */
    async closePages(): Promise<void> {
      for (const each of await driver.pages()) await each.close();
      await until(async () => (await driver.pages()).length === 0, { what: "no page of the extension open" });
    },
    isAnyOpen: async () => (await driver.pages()).length > 0,
    storage: () => behind<Record<string, unknown>>("chrome.storage.local.get()"),
    setStorage: (values: Record<string, unknown>) =>
      behind<void>(`chrome.storage.local.set(${JSON.stringify(values)})`),
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
