import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../page.ts";
import { until } from "../wait.ts";

/**
 * Scripts that run in Limber's pages before their own scripts. They change nothing of what the page does, and record it as JSON
 * in a data attribute of the root element, where any script can read it.
 */

/** What became of a request for the screen's wake lock. */
export type WakeLockEntry = "requested" | "granted" | "refused" | "released";

/** An event of an utterance. `at` is the page's clock, in ms; `count` is the count on screen at that time. */
export type SpeechEntry = {
  readonly is: "spoken" | "start" | "end" | "error";
  readonly text: string;
  readonly at: number;
  readonly count: string;
};

/** One state of the routine on screen; consecutive entries differ. */
export type RoutineEntry = {
  /** `""` while the page shows no routine. */
  readonly phase: string;
  readonly count: string;
  /** The sentence for screen readers. */
  readonly announced: string;
};

/** A key that reached the page, and how many ms after the page was first drawn it did. */
export type KeyEntry = { readonly key: string; readonly sinceDrawn: number };

type Records = {
  wakeLock: WakeLockEntry;
  speech: SpeechEntry;
  routine: RoutineEntry;
  keys: KeyEntry;
  /** When the page was first drawn, in ms since 1970; one entry. */
  drawn: number;
  /** What the page's content security policy forbade: the directive and what broke it. */
  violations: string;
};

function recordViolations(): void {
  const entries: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
    entries.push(`${effectiveDirective}: ${blockedURI} ${sourceFile}`);
    document.documentElement.dataset.violations = JSON.stringify(entries);
  });
}

function recordWakeLock(): void {
  const entries: WakeLockEntry[] = [];
  const record = (entry: WakeLockEntry) => {
    entries.push(entry);
    document.documentElement.dataset.wakeLock = JSON.stringify(entries);
  };
  const { request } = WakeLock.prototype;
  WakeLock.prototype.request = async function (type) {
    record("requested");
    try {
      const lock = await request.call(this, type);
      record("granted");
      lock.addEventListener("release", () => record("released"));
      return lock;
    } catch (error) {
      record("refused");
      throw error;
    }
  };
}

function recordSpeech(): void {
  const entries: SpeechEntry[] = [];
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (utterance) {
    const record = (is: SpeechEntry["is"]) => {
      const count = document.querySelector(".count")?.textContent ?? "";
      entries.push({ is, text: utterance.text, at: performance.now(), count });
      document.documentElement.dataset.speech = JSON.stringify(entries);
    };
    for (const is of ["start", "end", "error"] as const) utterance.addEventListener(is, () => record(is));
    record("spoken");
    speak.call(this, utterance);
  };
}

function recordRoutine(): void {
  const entries: RoutineEntry[] = [];
  const record = () => {
    const entry = {
      phase: document.querySelector<HTMLElement>(".phase")?.dataset.phase ?? "",
      count: document.querySelector(".count")?.textContent ?? "",
      announced: document.querySelector(".spoken")?.textContent ?? "",
    };
    if (JSON.stringify(entry) === JSON.stringify(entries.at(-1))) return;
    entries.push(entry);
    document.documentElement.dataset.routine = JSON.stringify(entries);
  };
  const all = { subtree: true, childList: true, characterData: true };
  const changes = new MutationObserver(record);
  addEventListener("DOMContentLoaded", () =>
    changes.observe(document.body, { ...all, attributeFilter: ["data-phase"] }),
  );
}

function recordKeys(): void {
  const entries: KeyEntry[] = [];
  let drawnAt = Number.NaN;
  new MutationObserver((_, observer) => {
    if (!document.querySelector("h1")) return;
    observer.disconnect();
    drawnAt = performance.now();
    document.documentElement.dataset.drawn = JSON.stringify([performance.timeOrigin + drawnAt]);
  }).observe(document.documentElement, { subtree: true, childList: true });
  addEventListener(
    "keydown",
    ({ key }) => {
      entries.push({ key, sinceDrawn: performance.now() - drawnAt });
      document.documentElement.dataset.keys = JSON.stringify(entries);
    },
    true,
  );
}

// Compilers that keep names call `__name`, which the page does not have.
const asScript = (listener: () => void): string => `(() => { const __name = fn => fn; (${listener})(); })();`;

const listeners = [recordViolations, recordWakeLock, recordSpeech, recordRoutine, recordKeys];
const script = listeners.map(asScript).join("\n");

/** What a listener has recorded in a page so far. */
export const recordOf = async <Kind extends keyof Records>(page: Page, kind: Kind) =>
  JSON.parse(
    String(await page.evaluate(`document.documentElement.dataset.${kind} ?? "[]"`)),
  ) as readonly Records[Kind][];

/** Adds the listeners to the pages of an unpacked extension, before everything that a page loads. */
export function addListeners(extension: string): void {
  writeFileSync(join(extension, "first.js"), script);
  for (const name of ["popup/popup.html", "options/options.html", "options/welcome/welcome.html"]) {
    const page = join(extension, name);
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace("<link ", '<script src="/first.js"></script>\n    <link '));
  }
}

/** Waits until the page has been on screen for longer than the input guard and the shortest popup that counts as seen. */
export const guardIsOver = (page: Page) =>
  until(async () => Date.now() - ((await recordOf(page, "drawn"))[0] ?? Number.NaN) > 1_500, {
    what: "the end of the input guard",
  });
