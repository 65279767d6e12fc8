/**
 * `npm run bench`: opens the pages of the shipped extension in a headless Chromium, each as a new tab, in turn with the page of
 * an empty extension as the floor. Prints medians, spread and the ratio to the floor. `-- 40` opens each forty times.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, launch, type Page, type Target } from "puppeteer-core";
import { initialState, type State } from "../../src/core/nudge/state.ts";
import { chromiumProgram } from "../browsers/programs.ts";
import { type Opening, printOpenings } from "./openTable.ts";

const rounds = Number(process.argv[2] ?? 20);

/** A page of the bench: where it is, what it finds in the storage, and the selector of what a person waits for. */
interface Subject {
  readonly name: string;
  readonly address: string;
  readonly ready: string;
  readonly state?: (now: number) => State;
}

const browsing = (now: number): State => {
  const fresh = initialState(now);
  const clock = { ...fresh.clock, activeMs: 600_000, mode: { isRunning: true, isProvedBySound: false } };
  return { ...fresh, clock };
};

const asking = (now: number): State => {
  const state = browsing(now);
  const clock = { ...state.clock, activeMs: 2_000_000, dueIntervalMs: 1_800_000 };
  return {
    ...state,
    clock,
    nudge: { is: "asking", on: { surface: "notification", at: now, isShown: true } },
  };
};

const subjects: readonly Subject[] = [
  {
    name: "popup, home",
    address: "popup/popup.html?surface=window",
    ready: "[data-view=home] .starts button",
    state: browsing,
  },
  {
    name: "popup, nudge",
    address: "popup/popup.html?surface=window",
    ready: "[data-view=nudge] .starts button",
    state: asking,
  },
  {
    name: "popup, routine",
    address: "popup/popup.html?surface=window&start=full",
    ready: "[data-view=routine] .figure path",
    state: browsing,
  },
  { name: "options", address: "options/options.html", ready: "main section input", state: browsing },
];

const floor: Subject = { name: "an empty extension", address: "popup.html", ready: "h1" };

/** Notes when the first paint with content came, and when `ready` was first there and then drawn. */
const watch = (ready: string) => `
  const look = () => {
    if (!document.querySelector(${JSON.stringify(ready)})) return false;
    requestAnimationFrame(() => setTimeout(() => { globalThis.readyMs = performance.now(); }));
    return true;
  };
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true, attributes: true });
`;

const painted = `performance.getEntriesByName("first-contentful-paint")[0]?.startTime`;

async function openOnce(browser: Browser, origin: string, { address, ready }: Subject): Promise<Opening> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  await page.evaluateOnNewDocument(watch(ready));
  await page.goto(`${origin}${address}`);
  await page.waitForFunction(`globalThis.readyMs !== undefined && ${painted} !== undefined`);
  const paintMs = Number(await page.evaluate(painted));
  const readyMs = Number(await page.evaluate("readyMs"));
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find(one => one.name === name)?.value ?? 0;
  const opening = { paintMs, readyMs, heapKb: metric("JSHeapUsedSize") / 1000, nodes: metric("Nodes") };
  await page.close();
  return opening;
}

/** The characters of all scripts that the page runs until it is ready. */
async function scriptOf(browser: Browser, origin: string, { address, ready }: Subject): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let size = 0;
  session.on("Debugger.scriptParsed", ({ url, length = 0 }) => {
    if (url.startsWith(origin)) size += length;
  });
  await session.send("Debugger.enable");
  await page.goto(`${origin}${address}`);
  await page.waitForSelector(ready);
  await page.close();
  return size / 1000;
}

/** Writes an extension whose only page shows one word. */
function emptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    action: { default_popup: "popup.html" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(
    join(folder, "popup.html"),
    "<!doctype html><meta charset=utf-8><title>Empty</title><h1>Empty</h1>",
  );
  return folder;
}

const isWorkerOf = (id: string) => (target: Target) =>
  target.type() === "service_worker" && target.url().includes(id);

const executablePath = chromiumProgram();
if (!executablePath) throw new Error("The bench opens pages in Chromium, and there is none here.");
const folder = mkdtempSync(join(tmpdir(), "limber-bench-"));
cpSync(resolve("dist/chrome"), join(folder, "limber"), { recursive: true });
const browser = await launch({
  executablePath,
  pipe: true,
  userDataDir: join(folder, "profile"),
  enableExtensions: true,
  args: ["--no-sandbox", "--window-size=1280,900"],
});

/** Stores the state in which a page opens. The worker's own state would follow it: its listeners write only at events. */
async function store(page: Page, { state }: Subject): Promise<void> {
  if (!state) return;
  const values = JSON.stringify({ state: state(Date.now()) });
  await page.evaluate(`chrome.storage.local.set(${values})`);
}

try {
  const limberId = await browser.installExtension(join(folder, "limber"));
  const emptyId = await browser.installExtension(emptyExtension(join(folder, "empty")));
  const origin = `chrome-extension://${limberId}/`;
  const emptyOrigin = `chrome-extension://${emptyId}/`;
  await browser.waitForTarget(isWorkerOf(limberId));
  const parked = await browser.newPage();
  await parked.goto(`${origin}manifest.json`);

  const openings = new Map<string, Opening[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const subject of [floor, ...subjects]) {
      await store(parked, subject);
      const opening = await openOnce(browser, subject === floor ? emptyOrigin : origin, subject);
      // The first round warms the caches that a browser in use has warm.
      if (round > 0) openings.set(subject.name, [...(openings.get(subject.name) ?? []), opening]);
    }
  }
  const scripts = new Map<string, number>();
  for (const subject of subjects) {
    await store(parked, subject);
    scripts.set(subject.name, await scriptOf(browser, origin, subject));
  }
  printOpenings(floor.name, openings, scripts);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
