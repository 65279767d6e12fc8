/** Draws the icons: `icons/limber.svg` at 32, 48 and 128 pixels, the simpler `icons/limber-16.svg` at 16. */
import { readFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { chromiumProgram } from "../test/browsers/programs.ts";

const drawings = { 16: "limber-16", 32: "limber", 48: "limber", 128: "limber" } as const;

const executablePath = chromiumProgram();
if (!executablePath) throw new Error("Chromium draws the icons, but none is installed.");
const browser = await launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = readFileSync(`icons/${drawing}.svg`, "utf8");
  await page.setViewport({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `icons/${size}.png`, omitBackground: true });
}
await browser.close();
