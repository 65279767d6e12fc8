import { away } from "../../browsers/clock/away.ts";
import { firstNudge } from "../../browsers/clock/firstNudge.ts";
import { idle } from "../../browsers/clock/idle.ts";
import { eachBrowser } from "../../browsers/each.ts";

const second = 1_000;

eachBrowser("active time, with every second spent", [
  firstNudge({ presetMs: 0 }),
  idle({ presetMs: 0, awayMs: 50 * second }),
  away({ isPreset: false }),
]);
