import type { Surface } from "../../../src/core/nudge/state/surfaces.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Call, Flavour } from "../../simulatedBrowser/core.ts";
import type { Page } from "../../simulatedBrowser/pages.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { backgrounds, texts } from "./builds.ts";
import { surfaceOpenedBy } from "./openings.ts";

/** An attempt to open a surface; `at` in the browser's steady milliseconds. */
export interface Attempt {
  readonly at: number;
  readonly surface: Surface;
  readonly refused: boolean;
}

/** Which browser to simulate, from when, and which surfaces it refuses. */
export interface Wanted {
  readonly flavour: Flavour;
  readonly start: number;
  readonly timeZone?: string;
  readonly settings: Settings;
  readonly refuses?: (surface: Surface) => boolean;
  readonly onPage?: (page: Page, browser: SimulatedBrowser) => void;
}

/** The real background in a simulated browser that has not begun yet, and a growing list of every attempt to open a surface. */
export function watchedBrowser({ flavour, start, timeZone = "UTC", settings, refuses, onPage }: Wanted) {
  const attempts: Attempt[] = [];
  const record = (call: Call, refused: boolean) => {
    const surface = surfaceOpenedBy(call);
    if (surface && call.from === "background") attempts.push({ at: browser.steady(), surface, refused });
  };
  const browser: SimulatedBrowser = simulateBrowser({
    ...{ flavour, start, timeZone, messages: texts, language: "en", source: backgrounds[flavour] },
    watch: call => record(call, false),
    onPage: page => onPage?.(page, browser),
  });
  browser.faults.refuse = call => {
    const surface = surfaceOpenedBy(call);
    if (!surface || call.from !== "background" || !refuses?.(surface)) return undefined;
    record(call, true);
    return "refused by the test";
  };
  browser.storage.local.data.set("settings", settings);
  return { browser, attempts };
}
