/**
 * `npm run chaos`: a seeded person and seeded faults in real browsers, and the clock, the debt and the day's record judged by
 * what really happened. `-- --minutes 5 --seed 7 --browser firefox` chooses; both browsers run side by side.
 */
import "temporal-polyfill/global";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BrowserName } from "../browsers/types.ts";
import { type Played, playRun } from "./playRun.ts";
import { complaint, isRight, table } from "./table.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "20" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    browser: { type: "string", default: "both" },
  },
});
const all: readonly BrowserName[] = ["chromium", "firefox"];
const names = all.filter(name => values.browser === "both" || values.browser === name);
const seed = Number(values.seed);
const minutes = Number(values.minutes);
if (names.length === 0 || !Number.isInteger(seed) || !(minutes >= 2))
  throw new Error("--browser chromium, firefox or both; --seed a whole number; --minutes at least 2");

console.log(`chaos for ${minutes} minutes with seed ${seed}`);

async function play(name: BrowserName): Promise<Played> {
  const played = await playRun({ name, seed, minutes }, line => console.log(`${name}: ${line}`));
  mkdirSync("dist/chaos", { recursive: true });
  writeFileSync(`dist/chaos/${name}-${seed}.json`, JSON.stringify(played));
  return played;
}

const runs = await Promise.allSettled(names.map(play));
for (const run of runs) {
  if (run.status === "fulfilled") console.log(`\n${table(run.value)}\n${complaint(run.value)}`);
  else console.error(run.reason);
}
process.exit(runs.every(run => run.status === "fulfilled" && isRight(run.value)) ? 0 : 1);
