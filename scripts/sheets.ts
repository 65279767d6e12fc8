/**
 * `npm run sheets` photographs the whole routine at twenty instants of each stretch: in `dist/sheets` one contact sheet for each
 * stretch and window. Words on the command line choose, as `popup` or `rotateLegs`. Nothing may jump from picture to picture.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { stretchIds } from "../src/core/routine/stretches.ts";
import { instantsOf, type RoutineInstant, showInstant } from "../test/gallery/instants.ts";
import { openGallery } from "../test/gallery/visit.ts";

/** The shapes in which a person may see the routine; the type is as large as the browser's zoom makes it. */
const windows = {
  popup: { surface: "popup", width: 400, height: 600, zoom: 1 },
  window: { surface: "window", width: 420, height: 600, zoom: 1 },
  "window-zoomed": { surface: "window", width: 210, height: 300, zoom: 2 },
  "window-low": { surface: "window", width: 420, height: 320, zoom: 1 },
  "window-wide": { surface: "window", width: 800, height: 520, zoom: 1 },
  "window-large": { surface: "window", width: 1280, height: 880, zoom: 1 },
  "popup-zoomed": { surface: "popup", width: 400, height: 300, zoom: 2 },
} as const;

const columns = 10;

const sheet = (pictures: readonly string[], width: number) => `<!doctype html>
  <body style="margin:0;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:4px;width:max-content">
  ${pictures.map(data => `<img src="data:image/png;base64,${data}" width="${width}">`).join("")}`;

async function photograph(page: Page, instant: RoutineInstant): Promise<string> {
  await showInstant(page, instant);
  return page.screenshot({ encoding: "base64" });
}

execFileSync("node", ["build.mjs", "--gallery"], { stdio: "inherit" });
mkdirSync("dist/sheets", { recursive: true });
const wanted = process.argv.slice(2);
const gallery = await openGallery();
for (const [name, { surface, ...window }] of Object.entries(windows)) {
  const chosen = stretchIds
    .map((stretch, index) => ({ index, name: `${index + 1}-${stretch}-${name}` }))
    .filter(each => wanted.length === 0 || wanted.some(word => each.name.includes(word)));
  if (chosen.length === 0) continue;
  const visit = { screen: "routine", state: "paused", query: `theme=light&surface=${surface}`, window };
  const pictures = await gallery.look(visit, async page => {
    const taken: string[][] = [];
    for (const { index } of chosen) {
      const own: string[] = [];
      for (const instant of instantsOf(20)[index] ?? []) own.push(await photograph(page, instant));
      taken.push(own);
    }
    return taken;
  });
  const width = Math.round(window.width * window.zoom * 0.5);
  for (const [at, { name: file }] of chosen.entries())
    await gallery.look(
      { ...visit, window: { width: columns * (width + 4), height: 800, zoom: 1 } },
      async page => {
        await page.setContent(sheet(pictures[at] ?? [], width));
        const body = await page.$("body");
        writeFileSync(`dist/sheets/${file}.png`, (await body?.screenshot()) ?? "");
      },
    );
}
await gallery.close();
