/**
 * Writes a picture of every screen in every state to `dist/screenshots`, for people to look at. Words given on the command
 * line choose: only pictures whose name contains one of them are taken.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { screens } from "../test/gallery/states.ts";
import { openGallery } from "../test/gallery/visit.ts";

const widths = { options: 1280, popup: 400 } as const;

/** How each state is looked at: the address, and a window other than the page's usual one. */
const views: Readonly<Record<string, { query: string; width?: number; zoom?: number }>> = {
  light: { query: "theme=light" },
  dark: { query: "theme=dark" },
  rtl: { query: "theme=light&dir=rtl" },
  long: { query: "theme=light&text=long" },
  narrow: { query: "theme=light", width: 400 },
  zoomed: { query: "theme=light", zoom: 2 },
  "large-type": { query: "theme=light&zoom=2" },
};

execFileSync("node", ["build.mjs", "--gallery"], { stdio: "inherit" });
mkdirSync("dist/screenshots", { recursive: true });
const wanted = process.argv.slice(2);
const gallery = await openGallery();
for (const [screen, { page, states }] of Object.entries(screens)) {
  for (const state of Object.keys(states)) {
    for (const [view, { query, width = widths[page], zoom = 1 }] of Object.entries(views)) {
      const name = `${screen}-${state}-${view}`;
      if (wanted.length > 0 && !wanted.some(word => name.includes(word))) continue;
      const tab = await gallery.visit({
        screen,
        state,
        query,
        width,
        zoom,
        height: page === "popup" ? 640 : 900,
      });
      await tab.screenshot({ path: `dist/screenshots/${name}.png`, fullPage: true });
      await tab.close();
    }
  }
}
await gallery.close();
