import type { Desktop } from "../desktop.ts";
import { timePasses, until } from "../wait.ts";

/** Chromium ignores keys in a permission dialog for half a second after it appears. */
const protectionMs = 1_500;

/** Does something that opens a dialog of the browser, and waits until the dialog takes keys. */
export async function dialogOpens(desktop: Desktop, act: () => Promise<unknown>): Promise<void> {
  const visible = async () =>
    (await desktop.tool("search", "--onlyvisible", "--name", ".*")).split("\n").length;
  const before = await visible();
  await act();
  await until(async () => (await visible()) > before, { what: "a dialog of the browser" });
  await timePasses(protectionMs);
}
