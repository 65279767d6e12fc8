import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePackages } from "../../scripts/package/packages.mjs";
import { type Browser, launch } from "../browsers/browser.ts";
import { stored } from "../browsers/extension/limber.ts";
import { firstMovement } from "../browsers/extension/routine.ts";
import { temporaryFolder } from "../browsers/processes.ts";
import { until } from "../browsers/wait.ts";
import { unzip } from "../browsers/zip.ts";

const run = promisify(execFile);

let packages: Awaited<ReturnType<typeof makePackages>>;
beforeAll(async () => {
  packages = await makePackages(temporaryFolder("packages"));
});

describe.each(["chromium", "firefox"] as const)("the package in %s", name => {
  let browser: Browser;
  beforeAll(async () => {
    const folder = join(temporaryFolder("unpacked"), "limber");
    await unzip((name === "firefox" ? packages.firefox : packages.chrome).zip, folder);
    writeFileSync(join(folder, "broken.html"), `<!doctype html><script src="broken.js"></script>`);
    writeFileSync(join(folder, "broken.js"), `throw new Error("on purpose");`);
    browser = await launch(name, folder);
  });
  afterAll(() => browser?.close());

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

test("the source zip alone builds the same three zips, in another place and another time zone", async () => {
  const place = join(temporaryFolder("source"), "in a folder", "far down");
  mkdirSync(place, { recursive: true });
  await unzip(packages.source, place);
  const inPlace = { cwd: place, env: { ...process.env, TZ: "Pacific/Chatham" } };
  // The lock file is the one that this checkout was installed from: `npm ci` would install the same packages again.
  for (const file of ["package.json", "package-lock.json"])
    expect(readFileSync(join(place, file)).equals(readFileSync(file)), file).toBe(true);
  symlinkSync(resolve("node_modules"), join(place, "node_modules"));
  await run("npm", ["run", "package"], inPlace);
  for (const zip of [packages.chrome.zip, packages.firefox.zip, packages.source]) {
    const isSame = readFileSync(join(place, "dist", basename(zip))).equals(readFileSync(zip));
    expect(isSame, basename(zip)).toBe(true);
  }
});
