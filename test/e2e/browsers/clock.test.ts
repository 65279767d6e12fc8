import { away } from "./clock/away.ts";
import { firstNudge } from "./clock/firstNudge.ts";
import { idle } from "./clock/idle.ts";
import { lock } from "./clock/lock.ts";
import { eachBrowser, inChromium } from "./each.ts";

const second = 1_000;

eachBrowser("active time", [
  firstNudge({ presetMs: 45 * second }),
  inChromium(idle({ presetMs: 30 * second, awayMs: 25 * second })),
  inChromium(away({ isPreset: true })),
  lock,
]);
