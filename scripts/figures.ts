/**
 * `npm run figures` draws the figure as the pages show it: in dist/figures one strip for each movement (start,
 * quarter, half, stop, way back) and one sheet of all of them, light and dark. `-- --animated` also makes the README's
 * moving picture of the routine, screenshots/routine.webp.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import puppeteer, { type Page } from "puppeteer-core";
import type { FigurePosition } from "../src/core/figure/figure.ts";
import { type StretchId, stretches, stretchIds } from "../src/core/routine/stretches.ts";
import type { Movement, Phase } from "../src/core/routine/timeline.ts";
import { chromiumProgram } from "../test/browsers/programs.ts";
import { animate, type Frame } from "./webp.ts";

const out = "dist/figures";
interface Direction {
  readonly stretch: StretchId;
  readonly movement: Movement;
}

/** Every stretch with every side and way, once. */
const directions: Direction[] = stretchIds.flatMap(stretch =>
  stretches[stretch].sets.flatMap(({ ways, leg }) =>
    ways.map(way => ({ stretch, movement: { way, ...(leg && { leg }), rep: 1, of: 5 } })),
  ),
);

/** The position at a share of the whole way out. */
function outAt(direction: Direction, share: number): FigurePosition {
  const along = share * stretches[direction.stretch].parts.length;
  return { ...direction, phase: "out", part: Math.floor(along), progress: along % 1 };
}

/**
 * Start, quarter, half, stop, and the middle of the way back. The easing starts slowly, so the times are a little later than the
 * fractions. The side bend has two parts: it shows the middle of each, out and back, and the beginning of the second one.
 */
function strip({ stretch, movement }: Direction): { name: string; moments: FigurePosition[] } {
  const times = stretch === "sitRotateSideBend" ? [0.08, 0.27, 0.53, 0.76] : [0.1, 0.42, 0.57];
  const number = stretchIds.indexOf(stretch) + 1;
  const leg = movement.leg && `${movement.leg}-leg`;
  return {
    name: [number, stretch, leg, movement.way].filter(Boolean).join("-"),
    moments: [
      ...times.map(share => outAt({ stretch, movement }, share)),
      { stretch, movement, phase: "stop", part: 0, progress: 0.5 },
      ...[...stretches[stretch].parts.keys()]
        .toReversed()
        .map(part => ({ stretch, movement, phase: "back", part, progress: 0.5 }) as const),
    ],
  };
}

const script = `
import { render } from "preact";
import { Figure } from "./src/ui/figure/Figure.tsx";
globalThis.show = (strips, theme) => {
  document.documentElement.dataset.theme = theme;
  render(strips.map(({ name, moments }) => <section id={name} key={name}>
    {moments.map((position, i) => <div key={i}><Figure position={position} label="" /></div>)}
  </section>), document.body);
};`;

const style = `
  body { margin: 0; background: var(--ground); display: grid; grid-template-columns: max-content; }
  section { display: flex; gap: 8px; padding: 8px; inline-size: max-content; background: var(--ground); }
  section > div { inline-size: 320px; block-size: 320px; background: var(--stage); border-radius: 16px; }
  .sheet { grid-template-columns: repeat(2, max-content); }
  .sheet section > div { inline-size: 190px; block-size: 190px; }
  .film section { padding: 0; }
  .film section > div { inline-size: 420px; block-size: 420px; border-radius: 0; }`;

async function open(): Promise<{ page: Page; close: () => Promise<void> }> {
  const bundle = await build({
    stdin: { contents: script, resolveDir: ".", loader: "tsx" },
    bundle: true,
    write: false,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const files = ["src/ui/page/tokens.css", "src/ui/figure/figure.css"];
  const css = await Promise.all(files.map(file => readFile(file, "utf8")));
  const browser = await puppeteer.launch({
    executablePath: chromiumProgram() ?? "chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${css.join("\n")}${style}</style><body></body>`);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  return { page, close: () => browser.close() };
}

async function photograph(page: Page): Promise<void> {
  const strips = directions.map(strip);
  await mkdir(out, { recursive: true });
  for (const theme of ["light", "dark"]) {
    await page.setViewport({ width: 2304, height: 800 });
    await page.evaluate(`document.body.className = ""; show(${JSON.stringify(strips)}, "${theme}")`);
    for (const { name } of strips) {
      const section = await page.$(`[id="${name}"]`);
      await section?.screenshot({ path: `${out}/${name}-${theme}.png` });
    }
    await page.evaluate(`document.body.className = "sheet"`);
    await page.setViewport({ width: 2400, height: 800 });
    await page.screenshot({ path: `${out}/sheet-${theme}.png`, fullPage: true });
  }
}

/** Each side and way once, at ten pictures a second. The left leg mirrors the right one, so it stays out. */
async function film(page: Page): Promise<number> {
  const size = 420;
  const frames: Frame[] = [];
  const shoot = async (moment: FigurePosition, ms: number) => {
    await page.evaluate(`show(${JSON.stringify([{ name: "film", moments: [moment] }])}, "light")`);
    frames.push({ ms, webp: await page.screenshot({ type: "webp", quality: 66 }) });
  };
  await page.evaluate(`document.body.className = "film"`);
  await page.setViewport({ width: size, height: size });
  for (const direction of directions.filter(({ movement }) => movement.leg !== "left")) {
    const parts = stretches[direction.stretch].parts.map(({ share }, part) => ({ share, part }));
    const steps = async (phase: Phase, part: number, count: number) => {
      for (let i = 0; i < count; i++) await shoot({ ...direction, phase, part, progress: i / count }, 100);
    };
    for (const { share, part } of parts) await steps("out", part, Math.round(15 * share));
    await shoot({ ...direction, phase: "stop", part: 0, progress: 0.5 }, 700);
    for (const { share, part } of parts.toReversed()) await steps("back", part, Math.round(13 * share));
    await shoot({ ...direction, phase: "rest", part: 0, progress: 0 }, 350);
  }
  const picture = animate(frames, size, size);
  await mkdir("screenshots", { recursive: true });
  await writeFile("screenshots/routine.webp", picture);
  return picture.length;
}

const { page, close } = await open();
try {
  await photograph(page);
  console.log(`Strips and sheets of ${directions.length} movements are in ${out}.`);
  if (process.argv.includes("--animated"))
    console.log(`screenshots/routine.webp: ${await film(page)} bytes.`);
} finally {
  await close();
}
