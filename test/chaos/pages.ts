import type { Browser } from "../browsers/browser.ts";
import { call, focusField } from "../browsers/inPage.ts";
import type { Page } from "../browsers/page.ts";
import { until } from "../browsers/wait.ts";
import type { Answer, Option } from "./plan.ts";
import type { Leave } from "./windows.ts";

const timeoutMs = 20_000;

/** What a person does with Limber's own pages, by the real keyboard and pointer. */
export function pagesOf(browser: Browser) {
  const { desktop, fromBehind, pages } = browser;
  const popups = async () => (await pages()).filter(({ url }) => url.includes("/popup/popup.html"));

  /** Closes Limber's popups and windows, as a person does who does not want to see them now. */
  async function closeAll(): Promise<void> {
    for (const page of await popups()) {
      await desktop.key("Escape");
      await page.waitForClose({ timeoutMs: 2_000 }).catch(() => page.close());
    }
  }

  async function openPopup(): Promise<Leave> {
    await fromBehind(
      "chrome.notifications.getAll().then(all => Object.keys(all).map(id => chrome.notifications.clear(id)))",
    );
    if ((await popups()).length === 0) await browser.pressToolbarButton();
    await until(async () => (await popups()).length > 0, { timeoutMs, what: "a popup" });
    return closeAll;
  }

  async function change(page: Page, option: Option): Promise<void> {
    const [roles, name] =
      option.field === "count"
        ? [["radio"], option.everything ? "All time at this computer" : "Time in this browser"]
        : [["spinbutton", "textbox"], option.field];
    await until(() => page.evaluate(call(focusField, [roles, name])), { timeoutMs, what: name });
    if (option.field === "count") return void (await desktop.key("space"));
    await desktop.key("ctrl+a");
    await desktop.type(String(option.minutes));
    await desktop.key("Tab");
  }

  /** Resolves with whether the person was sure to have answered; `undefined` where nothing asked. */
  async function answer(how: Answer): Promise<boolean | undefined> {
    if (how === "leave") return undefined;
    for (const page of await popups()) {
      const asks = await page.sees("button", "Skip").catch(() => false);
      if (!asks) continue;
      const name = how === "skip" ? "Skip" : String(await page.evaluate(snoozeName));
      if (name === "") return undefined;
      return page
        .click(name, { timeoutMs: 8_000 })
        .then(
          () => how !== "skip" || page.waitForHeading("Skipped", { timeoutMs: 8_000 }).then(() => true),
          () => false,
        )
        .catch(() => false);
    }
    return undefined;
  }

  return { closeAll, openPopup, change, answer };
}

const snoozeName = `[...document.querySelectorAll("button")].map(each => each.textContent)
  .find(text => text.startsWith("Snooze")) ?? ""`;
