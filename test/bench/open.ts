/**
 * `npm run bench`: opens the shipped extension's pages in new tabs and its popup from the toolbar, and starts its worker, each
 * in turn with an empty extension as the floor, in Chromium. Prints medians, spread and the ratio to the floor. `-- 40` does
 * each forty times.
 */
import { chromiumProgram } from "../browsers/programs.ts";
import { openTabs } from "./opening/openTabs.ts";
import { openToolbar } from "./opening/openToolbar.ts";
import { startWorkers } from "./opening/startWorkers.ts";

const rounds = Number(process.argv[2] ?? 20);
if (!chromiumProgram()) throw new Error("The bench opens pages in Chromium, and there is none here.");

for (const bench of [openTabs, openToolbar, startWorkers]) {
  await bench(rounds);
  console.log();
}
console.log("Median, the middle half of all openings, and the ratio to the empty extension in the same run.");
