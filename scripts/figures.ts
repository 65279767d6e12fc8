import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import puppeteer, { type Page } from "puppeteer-core";
import type { Moment } from "../src/core/figure/figure.ts";
import { stretches, stretchIds } from "../src/core/routine/stretches.ts";

/** Renders the figure as people see it: one strip for each movement, light and dark, and a sheet of all of them. */
const out = "dist/figures";
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function browserPath(): string {
  for (const name of names) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {}
  }
  throw new Error(`No Chromium on the path: looked for ${names.join(", ")}.`);
}

interface Strip {
  readonly name: string;
  readonly moments: readonly Moment[];
}

/** Every movement once: its start, a quarter, half, and its stop. */
const strips: Strip[] = stretchIds.flatMap((stretch, index) =>
  stretches[stretch].sets.flatMap(({ ways, leg }) =>
    ways.map(way => ({
      name: [index + 1, stretch, leg && `leg-${leg}`, way].filter(Boolean).join("-"),
      moments: [0.02, 0.35, 0.6, 1].map(
        (progress): Moment => ({
          stretch,
          movement: { way, ...(leg && { leg }), rep: 1, of: 5 },
          phase: progress < 1 ? "out" : "stop",
          progress: progress < 1 ? progress : 0,
        }),
      ),
    })),
  ),
);

const page = `
import { render } from "preact";
import { Figure } from "./popup/Figure.tsx";
globalThis.show = (strips, theme) => {
  document.documentElement.dataset.theme = theme;
  render(strips.map(({ name, moments }) => <section id={name} key={name}>
    {moments.map((position, i) => <div key={i}><Figure position={position} label="" /></div>)}
  </section>), document.body);
};`;

async function open(): Promise<{ page: Page; close: () => Promise<void> }> {
  const bundle = await build({
    stdin: { contents: page, resolveDir: ".", loader: "tsx" },
    bundle: true,
    write: false,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const css = (
    await Promise.all(["src/ui/tokens.css", "popup/figure.css"].map(file => readFile(file, "utf8")))
  ).join("\n");
  const browser = await puppeteer.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1400, height: 900, deviceScaleFactor: 1 });
  await tab.setContent(`<!doctype html><style>${css}
    body { margin: 0; background: var(--ground); }
    section { display: flex; gap: 8px; padding: 8px; inline-size: max-content; background: var(--ground); }
    section > div { inline-size: 320px; block-size: 320px; background: var(--stage); border-radius: 16px; }
    body.sheet { display: grid; grid-template-columns: repeat(2, max-content); zoom: 0.6; }
  </style><body></body>`);
  await tab.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  return { page: tab, close: () => browser.close() };
}

const { page: tab, close } = await open();
await mkdir(out, { recursive: true });
for (const theme of ["light", "dark"]) {
  await tab.evaluate(`show(${JSON.stringify(strips)}, "${theme}")`);
  for (const { name } of strips) {
    const section = await tab.$(`[id="${name}"]`);
    await section?.screenshot({ path: `${out}/${name}-${theme}.png` as `${string}.png` });
  }
  await tab.evaluate(`document.body.className = "sheet"`);
  await tab.screenshot({ path: `${out}/sheet-${theme}.png`, fullPage: true });
  await tab.evaluate(`document.body.className = ""`);
}
await close();
await writeFile(`${out}/README.txt`, "Made by npm run figures.\n");
