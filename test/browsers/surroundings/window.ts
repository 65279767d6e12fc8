import type { Desktop } from "../desktop.ts";
import type { Driver } from "../types.ts";
import { until } from "../wait.ts";

type State = "normal" | "minimized" | "maximized" | "fullscreen";

/** The browser's main window, used through the window manager and the keyboard. */
export function windowOf(desktop: Desktop, driver: Driver) {
  const first = () =>
    until(async () => (await desktop.managed(driver.windowClass))[0], { what: "the browser's window" });
  /** Whether the extension sees a normal window in that state. */
  const isState = (state: State) => async () =>
    (await driver.fromBehind(
      `chrome.windows.getAll({ windowTypes: ["normal"] }).then(all => all.some(each => each.state === "${state}"))`,
    )) === true;
  /** Asks the window manager: Chromium reports its windows as unfocused while the toolbar popup is open. */
  const isActive = async (id: string) =>
    Number(await desktop.tool("getactivewindow").catch(() => 0)) === Number(id);

  async function focus(): Promise<void> {
    const id = await first();
    // A window that is just opening may take the focus back: then ask again.
    await until(
      async () => {
        await desktop.tool("windowactivate", id);
        return until(() => isActive(id), { timeoutMs: 5_000 });
      },
      { what: "the browser's window in front" },
    );
  }

  return {
    focus,
    async minimise(): Promise<void> {
      await desktop.tool("windowminimize", await first());
      await until(isState("minimized"), { what: "a minimised window" });
    },
    async enterFullscreen(): Promise<void> {
      await focus();
      await desktop.key("F11");
      await until(isState("fullscreen"), { what: "a window in full screen" });
    },
    async leaveFullscreen(): Promise<void> {
      await desktop.key("F11");
      await until(isState("normal"), { what: "a window of normal size" });
    },
  };
}
