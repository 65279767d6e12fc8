import { type Browser, launch, type Page, type Target } from "puppeteer-core";
import type { Snapshot } from "../../../src/browser/snapshot/snapshot.ts";
import { dayKey, snapshotKey } from "../../../src/browser/storage/keyNames.ts";
import { asTheBrowser } from "../../../src/core/language.ts";
import { parseDay } from "../../../src/core/nudge/parse/parseDay.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../src/core/outlook/homeOutlook.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import { localDay } from "../../../src/core/time/time.ts";
import { removeFolder, temporaryFolder } from "../../browsers/processes.ts";
import { chromiumProgram } from "../../browsers/programs.ts";
import { drawnHistory } from "../../gallery/states/drawnHistory.ts";
import { addIdlePage, copyLimber, writeEmpty } from "./extensions.ts";
import { scriptsOf } from "./scripts.ts";
import { floor, idle, type Subject, subjects, whenReady } from "./subjects.ts";
import { addSample, printTable } from "./table.ts";

/** One opening of a page: times in ms from the start of its navigation, or from the key. */
export interface Opening {
  readonly paintMs: number;
  readonly readyMs: number;
  readonly heapKb: number;
  readonly nodes: number;
}

/** The columns of an opening. */
export const openingMeasures = {
  "first paint, ms": ({ paintMs }: Opening) => paintMs,
  "ready, ms": ({ readyMs }: Opening) => readyMs,
  "heap, kB": ({ heapKb }: Opening) => heapKb,
  nodes: ({ nodes }: Opening) => nodes,
};

const painted = `performance.getEntriesByName("first-contentful-paint")[0]?.startTime`;

/** What a background that has just had an event keeps for the popup. */
function snapshotOf(
  state: State,
  stored: Readonly<Record<string, unknown>>,
  language = asTheBrowser,
): Snapshot {
  const date = localDay(Date.now(), "UTC");
  const settings = { ...defaultSettings, language };
  const { day } = parseDay(stored[dayKey(date)], date);
  const home = homeOutlook(state, settings, Date.now(), "UTC");
  return { state, today: day, settings, isHistoryOff: false, home };
}

/**
 * Opens a tab that keeps the process of an extension's pages running, and stores the state in which a page opens, of a person
 * who has seen the introduction, and the look of the page before. The worker's own state would follow it: its listeners write
 * only at events.
 */
async function park(browser: Browser, origin: string, { state, days = 0, language }: Subject): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}manifest.json`);
  const introduction = { voiceTrouble: null };
  const history = drawnHistory(localDay(Date.now(), "UTC"), days);
  const settings = language && { language };
  const values = state ? { state: state(Date.now()), introduction, ...history, settings } : {};
  await page.evaluate(
    `chrome.storage?.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(values)}))`,
  );
  const snapshot = state && {
    [snapshotKey]: JSON.stringify(snapshotOf(state(Date.now()), values, language)),
  };
  await page.evaluate(`chrome.storage?.session.set(${JSON.stringify(snapshot ?? {})})`);
  await page.evaluate(`localStorage.setItem("language", ${JSON.stringify(language ?? asTheBrowser)})`);
  return page;
}

async function openOnce(browser: Browser, origin: string, subject: Subject): Promise<Opening> {
  const { address, ready } = subject;
  const parked = await park(browser, origin, subject);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  await page.evaluateOnNewDocument(whenReady(ready, "globalThis.readyMs = performance.now()"));
  await page.goto(`${origin}${address}`);
  await page.waitForFunction(`globalThis.readyMs !== undefined && ${painted} !== undefined`);
  const paintMs = Number(await page.evaluate(painted));
  const readyMs = Number(await page.evaluate("readyMs"));
  // The parked tab's heap and nodes would count with the page's: both live in one process.
  await parked.close();
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find(one => one.name === name)?.value ?? 0;
  const opening = { paintMs, readyMs, heapKb: metric("JSHeapUsedSize") / 1000, nodes: metric("Nodes") };
  await page.close();
  return opening;
}

/** Opens each page in a new tab of a headless Chromium, in turn with the empty extension's, and prints the table. */
export async function openTabs(rounds: number): Promise<void> {
  const folder = temporaryFolder("tabs");
  const browser = await launch({
    executablePath: chromiumProgram() ?? "chromium",
    pipe: true,
    enableExtensions: true,
    args: ["--no-sandbox", "--window-size=1280,900"],
  });
  try {
    const [limberFolder, emptyFolder] = [copyLimber(folder), writeEmpty(folder)];
    const all = [floor, idle(addIdlePage(limberFolder, "popup/popup.html")), ...subjects];
    const limberId = await browser.installExtension(limberFolder);
    const emptyId = await browser.installExtension(emptyFolder);
    const [origin, emptyOrigin] = [`chrome-extension://${limberId}/`, `chrome-extension://${emptyId}/`];
    const isWorkerOf = (from: string) => (target: Target) =>
      target.type() === "service_worker" && target.url().startsWith(from);
    await browser.waitForTarget(isWorkerOf(origin));
    await browser.waitForTarget(isWorkerOf(emptyOrigin));

    const samples = new Map<string, Opening[]>();
    for (let round = 0; round <= rounds; round++) {
      for (const subject of all) {
        const from = subject === floor ? emptyOrigin : origin;
        const opening = await openOnce(browser, from, subject);
        addSample(samples, subject.name, round, opening);
      }
    }
    const [kB, files] = [new Map<string, string>(), new Map<string, string>()];
    for (const subject of subjects) {
      const parked = await park(browser, origin, subject);
      const scripts = await scriptsOf(browser, origin, subject);
      await parked.close();
      kB.set(subject.name, (scripts.characters / 1000).toFixed(1));
      files.set(subject.name, String(scripts.files));
    }
    const once = { "script, kB": kB, files };
    printTable({ title: "In a new tab", samples, measures: openingMeasures, once });
  } finally {
    await browser.close();
    removeFolder(folder);
  }
}
