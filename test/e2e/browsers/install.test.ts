import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launch } from "../../browsers/browser.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("freshly installed", name => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  test("the toolbar button opens the popup's home", async () => {
    const popup = await browser.openToolbarPopup();
    for (const button of ["Start routine", "Short version", "Pause", "Options"])
      await popup.waitForButton(button);
    await popup.waitFor("30 min");
    await popup.close();
    await popup.waitForClose();
  });

  test("the options page shows every field with its default", async () => {
    const options = await browser.openOptions();
    expect(await options.value("Remind me after")).toBe("30");
    await options.close();
  });
});
