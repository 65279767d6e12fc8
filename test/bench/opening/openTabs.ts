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

interface Extensions {
  readonly limber: string;
  readonly empty: string;
}

/** Starts a headless Chromium with both extensions, lets `use` work with it and their origins, and closes it. */
async function withBrowser<Result>(
  folders: Extensions,
  use: (browser: Browser, originOf: (subject: Subject) => string) => Promise<Result>,
): Promise<Result> {
  const browser = await launch({
    executablePath: chromiumProgram() ?? "chromium",
    pipe: true,
    enableExtensions: true,
    args: ["--no-sandbox", "--window-size=1280,900"],
  });
  try {
    const install = async (folder: string) => {
      const origin = `chrome-extension://${await browser.installExtension(folder)}/`;
      const isWorker = (target: Target) =>
        target.type() === "service_worker" && target.url().startsWith(origin);
      await browser.waitForTarget(isWorker);
      return origin;
    };
    const [limber, empty] = [await install(folders.limber), await install(folders.empty)];
    return await use(browser, subject => (subject === floor ? empty : limber));
  } finally {
    await browser.close();
  }
}

/** A function that writes a number and its ratio to the floor's: "1289 ×1.79". */
const besideFloor = (of: number) => (value: number) => `${value.toFixed(0)} ×${(value / of).toFixed(2)}`;

/** Opens each page in a new tab of a headless Chromium, in turn with the empty extension's, and prints the table. */
export async function openTabs(rounds: number): Promise<void> {
  const folder = temporaryFolder("tabs");
  try {
    const folders = { limber: copyLimber(folder), empty: writeEmpty(folder) };
    const all = [floor, idle(addIdlePage(folders.limber, "popup/popup.html")), ...subjects];
    const samples = new Map<string, Opening[]>();
    const [kB, files] = [new Map<string, string>(), new Map<string, string>()];
    await withBrowser(folders, async (browser, originOf) => {
      for (let round = 0; round <= rounds; round++)
        for (const subject of all)
          addSample(samples, subject.name, round, await openOnce(browser, originOf(subject), subject));
      for (const subject of subjects) {
        const origin = originOf(subject);
        const parked = await park(browser, origin, subject);
        const scripts = await scriptsOf(browser, origin, subject);
        await parked.close();
        kB.set(subject.name, (scripts.characters / 1000).toFixed(1));
        files.set(subject.name, String(scripts.files));
      }
    });
    // The pages before a page leave their share in the memory of its process: here it is the first of its browser.
    const heaps = new Map<string, number>();
    for (const subject of all) {
      const open = (browser: Browser, originOf: (subject: Subject) => string) =>
        openOnce(browser, originOf(subject), subject);
      heaps.set(subject.name, (await withBrowser(folders, open)).heapKb);
    }
    const ratio = besideFloor(heaps.get(floor.name) ?? Number.NaN);
    const heap = new Map([...heaps].map(([name, value]) => [name, ratio(value)]));
    const { "first paint, ms": paint, "ready, ms": ready, nodes } = openingMeasures;
    const measures = { "first paint, ms": paint, "ready, ms": ready, nodes };
    const once = { "heap, kB": heap, "script, kB": kB, files };
    printTable({ title: "In a new tab", samples, measures, once });
  } finally {
    removeFolder(folder);
  }
}
