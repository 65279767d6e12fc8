import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "../browsers/browser.ts";
import type { Reading } from "./judge/verdict.ts";
import { read } from "./reading.ts";

const everyMs = 1_000;

/** Collects what Limber stores, each time that it has changed: where a run disagrees, it shows when that began. */
export function watchReadings(browser: Browser) {
  const readings: Reading[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      // A browser that stands still or updates does not answer.
      const reading = await read(browser).catch(() => undefined);
      if (reading && JSON.stringify(reading) !== JSON.stringify(readings.at(-1))) readings.push(reading);
      await pause(everyMs);
    }
  })();
  return {
    readings,
    async stop(): Promise<void> {
      isOver = true;
      await watching;
    },
  };
}
