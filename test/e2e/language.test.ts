import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildExtension } from "../../build.mjs";
import { temporaryFolder } from "../browsers/processes.ts";
import { chromiumProgram, withoutNeedless } from "../browsers/programs.ts";
import { pseudoLanguage, pseudoTag } from "../pseudoLanguage.ts";

const words = pseudoLanguage();
const word = (key: string) => words[key]?.message ?? "missing";

let browser: Browser;
let options: Page;

/** An extension with one more language, which is one more file. */
beforeAll(async () => {
  const folder = temporaryFolder("languages");
  const [locales, out] = [join(folder, "_locales"), join(folder, "limber")];
  cpSync("_locales", locales, { recursive: true });
  mkdirSync(join(locales, pseudoTag.replace("-", "_")));
  writeFileSync(join(locales, pseudoTag.replace("-", "_"), "messages.json"), JSON.stringify(words));
  await buildExtension("chrome", { out, locales });
  browser = await launch({
    executablePath: chromiumProgram() ?? "chromium",
    pipe: true,
    enableExtensions: [out],
    args: ["--no-sandbox", withoutNeedless],
  });
  const worker = await browser.waitForTarget(target => target.type() === "service_worker");
  options = await browser.newPage();
  await options.goto(new URL("/options/options.html", worker.url()).href);
});
afterAll(() => browser?.close());

const until = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 120_000, interval: 50 });

test("a language that is one more file is offered, and used on the page, in the popup and on the toolbar", async () => {
  const list = await options.waitForSelector(`select:has(option[value="${pseudoTag}"])`);
  await list?.select(pseudoTag);
  await until(() => options.$eval("h1", ({ textContent }) => textContent)).toBe(word("optionsTitle"));
  expect(await options.evaluate(() => document.documentElement.lang)).toBe(pseudoTag);
  expect(await options.title()).toBe(word("optionsPageTitle"));

  const popup = await browser.newPage();
  await popup.goto(new URL("/popup/popup.html", options.url()).href);
  for (const key of ["pauseMenu", "pauseOpen"])
    await (await popup.waitForSelector(`button::-p-text(${word(key)})`))?.click();
  await until(() => popup.evaluate("chrome.action.getTitle({})")).toContain(word("holdPaused"));
});
