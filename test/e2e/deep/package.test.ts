import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePackages } from "../../../scripts/package/packages.mjs";
import { type Browser, launch } from "../../browsers/browser.ts";
import { stored } from "../../browsers/extension/limber.ts";
import { firstMovement } from "../../browsers/extension/routine.ts";
import { temporaryFolder } from "../../browsers/processes.ts";
import { until } from "../../browsers/wait.ts";
import { unzip } from "../../browsers/zip.ts";
import { timeout } from "../browsers/each.ts";

const name = process.env.LIMBER_BROWSER === "firefox" ? "firefox" : "chromium";

describe(`the package in ${name}`, { timeout }, () => {
  let browser: Browser;
  beforeAll(async () => {
    const packages = await makePackages(temporaryFolder("packages"));
    const folder = join(temporaryFolder("unpacked"), "limber");
    await unzip((name === "firefox" ? packages.firefox : packages.chrome).zip, folder);
    writeFileSync(join(folder, "broken.html"), `<!doctype html><script src="broken.js"></script>`);
    writeFileSync(join(folder, "broken.js"), `throw new Error("on purpose");`);
    browser = await launch(name, folder);
  }, timeout);
  afterAll(() => browser?.close(), timeout);

  test("leads through a routine and opens its options, without an error in any console", async () => {
    const popup = await browser.openToolbarPopup();
    await popup.click("Start routine");
    await popup.click("Let’s go");
    await firstMovement(popup);
    expect((await stored(browser)).state.routine).toMatchObject({ is: "playing" });
    expect(await browser.consoleErrors()).toEqual([]);
    await popup.close();
    await popup.waitForClose();

    const options = await browser.openOptions();
    await options.waitFor("Reminders");
    expect(await browser.consoleErrors()).toEqual([]);

    // The page with an error shows that the list tells of errors.
    await browser.openTab(`${browser.origin}broken.html`);
    await until(async () => (await browser.consoleErrors()).length > 0, {
      what: "an error in the console",
      timeoutMs: 60_000,
    });
  });
});
