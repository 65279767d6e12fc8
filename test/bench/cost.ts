/**
 * `npm run bench:cost`: what Limber costs in the background. Every scenario runs in its own real browser on its own display,
 * all at the same time. Counts starts of the background, the time it stays alive, and writes to the storage.
 *
 *     npm run bench:cost -- [--firefox] [--minutes 10] [--only away]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { builds } from "../browsers/browser.ts";
import { removeFolder, temporaryFolder } from "../browsers/processes.ts";
import { openChromium } from "./chromiumSubject.ts";
import { costTable } from "./costTable.ts";
import { openFirefox } from "./firefoxSubject.ts";
import { type Cost, measure } from "./measure.ts";
import { isAvailable, type Scenario, scenarios } from "./scenarios.ts";

const { values } = parseArgs({
  options: {
    firefox: { type: "boolean", default: false },
    minutes: { type: "string", default: "10" },
    only: { type: "string", default: "" },
  },
});
const browser = values.firefox ? "firefox" : "chromium";
const open = values.firefox ? openFirefox : openChromium;
const lengthMs = Number(values.minutes) * 60_000;

/** An extension with an empty background. */
function emptyExtension(): string {
  const folder = join(temporaryFolder("empty"), "extension");
  mkdirSync(folder);
  const background = values.firefox ? { scripts: ["background.js"] } : { service_worker: "background.js" };
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    permissions: ["storage"],
    background,
    action: {},
    browser_specific_settings: { gecko: { id: "empty@limber.invalid" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "background.js"), "chrome.runtime.onInstalled.addListener(() => {});\n");
  return folder;
}

const empty = emptyExtension();

async function run(scenario: Scenario): Promise<Cost> {
  const subject = await open(scenario.isFloor ? empty : builds[browser]);
  try {
    const cost = await measure(scenario, subject, lengthMs);
    console.error(`${scenario.name}: counted`);
    return cost;
  } finally {
    await subject.close();
  }
}

const chosen = scenarios.filter(({ name }) => name.includes(values.only));
const available = chosen.filter(isAvailable);
const minutes = (lengthMs / 60_000).toFixed(0);
console.error(`${available.length} browsers side by side, ${minutes} min each and a few to get there …`);
const results = await Promise.allSettled(available.map(run));
const missing = chosen.filter(each => !isAvailable(each)).map(({ name }) => name);
const costs = results.flatMap(result => (result.status === "fulfilled" ? [result.value] : []));
console.log(`\n${browser}, an hour of each (extrapolated):\n\n${costTable(costs, missing)}`);
for (const result of results) if (result.status === "rejected") console.error(result.reason);
removeFolder(join(empty, ".."));
const failed = results.some(({ status }) => status === "rejected") || costs.some(cost => !cost.isAsMeant);
process.exitCode = failed ? 1 : 0;
