/**
 * Writes a picture of every screen in every state to `dist/screenshots`. Words on the command line choose: it then takes
 * only pictures whose name contains one of them. `--language ar` takes them in that language, `--language en-XA` in the
 * pseudo-language.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { screens } from "../test/gallery/states/states.ts";
import { openGallery, picturesCome } from "../test/gallery/visit.ts";
import { largeType, narrow, usual, type Window, zoomed, zoomedMost } from "../test/gallery/windows.ts";
import { fonts, needPrograms } from "./setup.mjs";

/** The views of each state: the query of its address, and the window. */
const views = {
  light: { query: "theme=light", windows: usual },
  dark: { query: "theme=dark", windows: usual },
  forced: { query: "theme=light", windows: usual, forcedColours: true },
  narrow: { query: "theme=light", windows: narrow },
  zoomed: { query: "theme=light", windows: zoomed },
  "zoomed-most": { query: "theme=light", windows: zoomedMost },
  "very-large-type": { query: "theme=light&zoom=1.5", windows: largeType },
  "large-type": { query: "theme=light&zoom=2", windows: largeType },
};

const { values, positionals: wanted } = parseArgs({
  options: { language: { type: "string", default: "en" } },
  allowPositionals: true,
});
const { language } = values;
if (language !== "en") needPrograms(fonts);
execFileSync("node", ["build.mjs", "--gallery"], { stdio: "inherit" });
mkdirSync("dist/screenshots", { recursive: true });
const gallery = await openGallery();

/**
 * Makes the window as tall as the page, and waits for the pictures that come near by that: Chromium's own full-page screenshots of
 * short right-to-left pages are empty.
 */
async function take(page: Page, window: Window, path: string): Promise<void> {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: window.width, height: tall, deviceScaleFactor: window.zoom });
  await picturesCome(page);
  await page.screenshot({ path });
}

const all = Object.entries(screens).flatMap(([screen, { page, states }]) =>
  Object.keys(states).flatMap(state =>
    Object.entries(views).map(([view, { query, windows, ...colours }]) => ({
      ...{ screen, state, query: `${query}&language=${language}`, ...colours },
      window: windows[page],
      name: language === "en" ? `${screen}-${state}-${view}` : `${screen}-${state}-${view}-${language}`,
    })),
  ),
);
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)));
await Promise.all(
  chosen.map(({ name, ...visit }) =>
    gallery.look(visit, page => take(page, visit.window, `dist/screenshots/${name}.png`)),
  ),
);
await gallery.close();
