import { type StretchId, stretchIds } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { type Segment, timeline } from "../../src/core/routine/timeline.ts";
import type { Browser } from "./browser.ts";
import type { Page } from "./page.ts";
import { until } from "./wait.ts";

/** A full routine that waits, at the start of the first segment that is so. */
export function waitingAt(isSo: (segment: Segment) => boolean, tempo: Tempo = "standard") {
  const plan = { kind: "full", tempo, stretches: stretchIds } as const;
  const segment = timeline(plan).find(isSo);
  if (!segment) throw new Error("no such moment in a routine");
  return { plan, elapsedMs: segment.from, done: segment.done, page: null, touchedAt: Date.now() };
}

/** The first movement of a stretch, past the time to get ready. */
export const firstRepOf = (stretch: StretchId) => (segment: Segment) =>
  segment.stretch === stretch && segment.phase === "out";

/** Waits until the page plays its routine: by itself, or because Resume was pressed where it waits to be asked. */
export async function plays(page: Page): Promise<void> {
  await until(() => page.evaluate("document.querySelector('main[data-view=routine]') !== null"), {
    what: "a routine on screen",
  });
  await page.waitForButton("Pause", { timeoutMs: 3_000 }).catch(() => page.click("Resume"));
  await page.waitForButton("Pause");
}

/** Where a window of its own leaves the toolbar free: Firefox's lies above the main window, whichever has the focus. */
const place = { left: 20, top: 320, width: 480, height: 640 };

/** The popup's page in a window of its own, opened as the background opens it. */
export async function openOwnWindow(browser: Browser): Promise<Page> {
  const window = { type: "popup", url: `${browser.origin}popup/popup.html?surface=window`, ...place };
  await browser.fromBehind(`chrome.windows.create(${JSON.stringify(window)}).then(() => true)`);
  return browser.page({ surface: "window" });
}

/** The routine's count, "Right 2 of 5", or "Get ready". */
export const countOn = async (page: Page) =>
  String(await page.evaluate("document.querySelector('.count')?.textContent ?? ''"));
