import { expect, test } from "vitest";
import { callHosts, usualCallHosts } from "../../../../src/core/callHosts.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { guardIsOver } from "../../../browsers/extension/listeners.ts";
import type { Page } from "../../../browsers/page.ts";
import { dialogOpens } from "../../../browsers/surroundings/dialog.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const tact = part("tact on the options page", (get, name) => {
  let page: Page;
  const settings = async () => (await stored(get())).settings;
  const begin = async (chosen = {}) => {
    await preset(get(), browsingFor(60_000), chosen);
    page = await get().openOptions();
    await page.waitForButton("Test my reminder");
  };

  test("a test nudge opens the popup, says that it is a test, and counts nothing", async () => {
    await begin({ commitment: true });
    await page.click("Test my reminder");
    const popup = await get().popup();
    await popup.waitFor("Only a test");
    await guardIsOver(popup);
    await popup.click("Skip");
    await popup.waitFor("Take a breath");
    // The second click of a double click confirms nothing.
    await timePasses(1_000);
    await popup.click("Skip anyway?");
    await popup.waitForClose();
    await page.waitFor("The test is over");
    const { state, today } = await stored(get());
    expect(today.skipped).toBe(0);
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
  });

  test("Wait during calls asks the browser for access to the sites, and again to those that an update brings", async () => {
    const former = ["meet.google.com", "zoom.us", "teams.microsoft.com"];
    await begin({ removedCallHosts: usualCallHosts.filter(host => !former.includes(host)) });
    if (name === "firefox") {
      await page.click("Wait during calls");
      await until(async () => (await settings()).holdCalls, { what: "holding for calls" });
      await page.click("More the longest wait");
      await page.waitForButton("2 hours");
      expect(await page.sees("textbox", "A site to add")).toBe(false);
      return;
    }
    await page.click("Wait during calls");
    await page.waitFor("Read and change your data on a number of websites");
    await dialogOpens(page, () => page.click("Ask for access"));
    await get().desktop.key("Return");
    await page.waitFor("did not give access");
    expect((await settings()).holdCalls).toBe(false);

    const agree = async (button: string) => {
      await dialogOpens(page, () => page.click(button));
      await get().desktop.key("Tab");
      await get().desktop.key("Return");
    };
    const hasAccessTo = (hosts: readonly string[]) =>
      until(
        async () =>
          (await get().fromBehind("chrome.permissions.getAll().then(({ origins }) => origins.length)")) ===
          2 * hosts.length,
        { what: `access to ${hosts.length} sites` },
      );
    await page.click("Wait during calls");
    await agree("Ask for access");
    await until(async () => (await settings()).holdCalls, { what: "holding for calls" });
    await hasAccessTo(former);

    await get().fromBehind("chrome.permissions.remove({ origins: ['*://zoom.us/*', '*://*.zoom.us/*'] })");
    await page.waitFor("Limber has no access to zoom.us");
    // Chromium gives back what was given before without a question.
    await page.click("Ask for access");
    await hasAccessTo(former);

    // What an earlier version stored, whose usual sites were fewer: the person had removed slack.com.
    const { addedCallHosts: _, removedCallHosts: __, ...earlier } = await settings();
    await get().setStorage({ settings: { ...earlier, callHosts: former } });
    await page.waitFor("teams.cloud.microsoft");
    await agree("Ask for access");
    const sites = callHosts(await settings());
    expect(sites).not.toContain("slack.com");
    await hasAccessTo(sites);
    await until(async () => (await page.evaluate("document.querySelector('.withdrawn').textContent")) === "");
    expect((await settings()).holdCalls).toBe(true);

    await page.click("Wait during calls");
    await hasAccessTo([]);
  });

  test("the keys are the person's choice, and a button opens the browser's page for it", async () => {
    await begin();
    expect(await page.text()).toMatch(/Open Limber\s+no key/);
    await page.click("Choose keys");
    await timePasses(1000);
    expect(await page.text()).not.toContain("did not open it");
  });

  // The page and the core do the rest, and they are the same in Firefox.
  if (name === "firefox") return;

  test("a test nudge on the badge is a dot", async () => {
    await begin({ nudgeLevel: "badge" });
    await page.click("Test my reminder");
    await page.waitFor("a dot on Limber’s button");
    await until(async () => (await get().badge()) === "•", { what: "the dot" });
  });

  test("working hours start as Monday to Friday from nine to five, and change day by day", async () => {
    await begin();
    await page.click("Only in my working hours");
    await until(async () => (await settings()).hours?.[4]?.length === 1, { what: "hours" });
    expect((await settings()).hours?.[0]).toEqual([{ from: 540, to: 1020 }]);
    await page.click("Add hours on Saturday");
    await until(async () => (await settings()).hours?.[5]?.length === 1, { what: "Saturday's hours" });
    await page.click("Remove hours 1 on Monday");
    await until(async () => (await settings()).hours?.[0]?.length === 0, { what: "no hours on Monday" });
    expect(await page.evaluate("'getWeekInfo' in Intl.Locale.prototype")).toBe(true);
  });
});
