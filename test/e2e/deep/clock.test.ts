import { away } from "../browsers/clock/away.ts";
import { firstNudge } from "../browsers/clock/firstNudge.ts";
import { idle } from "../browsers/clock/idle.ts";
import { worker } from "../browsers/clock/worker.ts";
import { eachBrowser, inChromium } from "../browsers/each.ts";

const second = 1_000;

eachBrowser("active time, with every second spent", [
  firstNudge({ presetMs: 0 }),
  idle({ presetMs: 0, awayMs: 50 * second }),
  away({ isPreset: false }),
  inChromium(worker({ presetMs: 0, lifetimeMs: 12 * second })),
]);
