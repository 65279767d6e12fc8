import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./page.ts";

/**
 * Scripts that listen in on a page of ours from before its own script runs. They change nothing of what the browser does, and
 * write what they hear where any script finds it: on the page's root element, as JSON.
 */

/** What a page did with the screen's wake lock: it asked; the browser gave it, refused it, or let it go. */
export type WakeLockWord = "asked" | "given" | "refused" | "released";

/** What became of an utterance: the page spoke it, the browser began, ended or broke it off. `at` is the page's clock, in ms. */
export type SpeechWord = {
  readonly is: "spoken" | "start" | "end" | "error";
  readonly text: string;
  readonly at: number;
  /** What the page counted on screen then. */
  readonly count: string;
};

function hearWakeLock(): void {
  const heard: WakeLockWord[] = [];
  const note = (word: WakeLockWord) => {
    heard.push(word);
    document.documentElement.dataset.heard = JSON.stringify(heard);
  };
  const { request } = WakeLock.prototype;
  WakeLock.prototype.request = async function (type) {
    note("asked");
    try {
      const lock = await request.call(this, type);
      note("given");
      lock.addEventListener("release", () => note("released"));
      return lock;
    } catch (error) {
      note("refused");
      throw error;
    }
  };
}

function hearSpeech(): void {
  const heard: SpeechWord[] = [];
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (words) {
    const note = (is: SpeechWord["is"]) => {
      const count = document.querySelector(".count")?.textContent ?? "";
      heard.push({ is, text: words.text, at: performance.now(), count });
      document.documentElement.dataset.heard = JSON.stringify(heard);
    };
    for (const is of ["start", "end", "error"] as const) words.addEventListener(is, () => note(is));
    note("spoken");
    speak.call(this, words);
  };
}

// Compilers that keep names call `__name`, which the page does not have.
const asScript = (listener: () => void): string => `(() => { const __name = fn => fn; (${listener})(); })();`;

/** Hears what a page does with `navigator.wakeLock`. */
export const wakeLockListener = asScript(hearWakeLock);

/** Hears what a page does with `speechSynthesis`. */
export const speechListener = asScript(hearSpeech);

/** What the listener of a page has heard so far. */
export const heardBy = async <T>(page: Page): Promise<readonly T[]> =>
  JSON.parse(String(await page.evaluate("document.documentElement.dataset.heard ?? '[]'")));

/** Has the popup's page, in an unpacked extension, run a script before its own. */
export function runFirst(extension: string, script: string): void {
  const page = join(extension, "popup", "popup.html");
  writeFileSync(join(extension, "popup", "first.js"), script);
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("<script ", '<script src="first.js"></script>\n    <script '));
}
