import type { Page } from "../page.ts";
import { timePasses, until } from "../wait.ts";

/** Chromium ignores keys in a permission dialog for half a second after it appears. */
const protectionMs = 1_500;

/** Does something that opens a dialog of the browser over the page, and waits until the dialog takes keys. */
export async function dialogOpens(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await until(async () => !(await page.evaluate("document.hasFocus()")), { what: "a dialog over the page" });
  await timePasses(protectionMs);
}
