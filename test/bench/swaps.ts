/**
 * `npm run bench:swaps`: plays every stretch and looks for popping. Where limbs swap their depth between two frames, prints how
 * much of the picture the swap changes. A figure covers about 5,000 cm².
 */
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { launch } from "puppeteer-core";
import { stretchIds } from "../../src/core/routine/stretches.ts";
import { chromiumProgram } from "../browsers/programs.ts";
import type { Swap } from "./swapsPage.ts";

const executablePath = chromiumProgram();
if (!executablePath) throw new Error("The figure is painted in Chromium, and there is none here.");
const { outputFiles } = await build({ entryPoints: ["test/bench/swapsPage.ts"], bundle: true, write: false });
const css = await Promise.all(
  ["src/ui/page/tokens.css", "src/ui/figure/figure.css"].map(file => readFile(file, "utf8")),
);
const browser = await launch({ executablePath, args: ["--no-sandbox"], protocolTimeout: 600_000 });

const worst = (all: readonly Swap[]) => {
  const [most] = all.toSorted((a, b) => b.change - a.change);
  return most
    ? `${most.change.toFixed(1)} cm² at ${(most.ms / 1000).toFixed(2)} s (${most.phase})`
    : "no swap";
};

try {
  const page = await browser.newPage();
  await page.setContent(`<style>${css.join("\n")}</style><svg class="figure"><path d=""/></svg>`);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  for (const stretch of stretchIds) {
    const all = (await page.evaluate(`swaps("${stretch}")`)) as Swap[];
    const moving = all.filter(({ phase }) => phase !== "ready");
    console.log(`${stretch}: moving ${worst(moving)}; getting ready ${worst(all)}`);
  }
} finally {
  await browser.close();
}
