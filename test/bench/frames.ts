/**
 * `npm run bench:frames`: plays a routine in a headless Chromium with the shipped extension, and prints the frames per second
 * and the scripting time of a frame (the figure, Preact and what follows).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "puppeteer-core";
import { chromiumProgram } from "../browsers/programs.ts";

const seconds = 30;

const executablePath = chromiumProgram();
if (!executablePath) throw new Error("Frames are counted in Chromium, and there is none here.");
const profile = mkdtempSync(join(tmpdir(), "limber-frames-"));
const browser = await launch({
  executablePath,
  pipe: true,
  userDataDir: profile,
  enableExtensions: [resolve("dist/chrome")],
  args: ["--no-sandbox", "--window-size=420,700"],
});

/** Times each frame from its callback to the end of the microtasks in which Preact draws. */
const timeFrames = `
  const costs = [];
  const times = [];
  Object.assign(globalThis, { costs, times });
  const real = requestAnimationFrame.bind(globalThis);
  const settle = (depth, done) => queueMicrotask(() => (depth > 0 ? settle(depth - 1, done) : done()));
  globalThis.requestAnimationFrame = paint =>
    real(now => {
      const start = performance.now();
      times.push(now);
      paint(now);
      settle(20, () => costs.push(performance.now() - start));
    });
`;

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);

try {
  const worker = await browser.waitForTarget(target => target.type() === "service_worker");
  // The welcome page opens after the installation, and a page behind another draws no frame.
  await browser.waitForTarget(target => target.url().includes("/welcome/"));
  const page = await browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(timeFrames);
  await page.goto(new URL("/popup/popup.html?surface=window&start=full", worker.url()).href);
  // A new profile shows the introduction first; its last button starts the routine.
  const start = await page.waitForSelector("[data-view=introduction] .primary");
  await start?.click();
  await page.waitForSelector("[data-view=routine]");
  await new Promise(done => setTimeout(done, seconds * 1000));
  const { costs, times } = await page.evaluate(() => ({
    costs: Reflect.get(globalThis, "costs") as number[],
    times: Reflect.get(globalThis, "times") as number[],
  }));
  const sorted = costs.sort((a, b) => a - b);
  const length = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  console.log(`${((times.length - 1) / length).toFixed(1)} frames a second over ${length.toFixed(0)} s`);
  console.log(`scripting a frame: median ${at(sorted, 0.5)} ms, 99th percentile ${at(sorted, 0.99)} ms`);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
