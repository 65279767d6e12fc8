import type { Browser } from "../browsers/browser.ts";
import { until } from "../browsers/wait.ts";
import type { Place } from "./plan.ts";

/** How to leave a place again. */
export type Leave = () => Promise<unknown>;

const timeoutMs = 20_000;

/** The ways to each place that is a window, by real keys and through the window manager. */
export function windowsOf(browser: Browser) {
  const { desktop, window, windowClass } = browser;
  const isFullscreen = async () =>
    Boolean(
      await browser.fromBehind(
        "chrome.windows.getAll().then(all => all.some(w => w.state === 'fullscreen'))",
      ),
    );
  const mainWindow = async () => (await desktop.managed(windowClass))[0] ?? "";

  async function toggleFullscreen(isWanted: boolean): Promise<void> {
    await window.focus();
    if ((await isFullscreen()) === isWanted) return;
    await desktop.key("F11");
    await until(async () => (await isFullscreen()) === isWanted, { timeoutMs, what: "another size" });
  }

  async function newWindow(): Promise<Leave> {
    const before = await desktop.managed(windowClass);
    await desktop.key("ctrl+n");
    const born = async () => (await desktop.managed(windowClass)).find(id => !before.includes(id));
    const id = await until(born, { timeoutMs, what: "a new window" });
    return () =>
      until(
        async () => {
          if (!(await desktop.managed(windowClass)).includes(id)) return true;
          await desktop.tool("windowactivate", "--sync", id);
          await desktop.key("ctrl+shift+w");
          return false;
        },
        { timeoutMs, everyMs: 1_000, what: "the window closed" },
      );
  }

  const enter = {
    page: async () => async () => undefined,
    window: newWindow,
    async minimised() {
      await desktop.tool("windowminimize", await mainWindow());
      return window.focus;
    },
    otherApplication: () => desktop.otherApplication(),
    async fullscreen() {
      await toggleFullscreen(true);
      return () => toggleFullscreen(false);
    },
  } satisfies Partial<Record<Place, () => Promise<Leave>>>;

  return { enter, leaveFullscreen: () => toggleFullscreen(false) };
}
