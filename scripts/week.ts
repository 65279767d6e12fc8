/** Prints a working week as Limber sees it, one drawn line for each hour: `npm run week`, or with `-- --firefox`. */
import "temporal-polyfill/global";
import { drawWeek, plain } from "../test/simulation/week/drawing.ts";
import { playWeek } from "../test/simulation/week/playWeek.ts";
import { marginsOf } from "../test/simulation/week/summary.ts";
import { weekTruthOf } from "../test/simulation/week/weekTruth.ts";

const colour = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const paint = process.stdout.isTTY ? { mark: colour("1;7"), quiet: colour("2"), head: colour("1") } : plain;

const flavour = process.argv.includes("--firefox") ? "firefox" : "chromium";
const trace = await playWeek({ flavour });
const truth = weekTruthOf(trace);
const title = `A working week in ${flavour === "firefox" ? "Firefox" : "Chromium"}`;
console.log([paint.head(title), ...drawWeek(trace, truth, paint), "", ...marginsOf(trace, truth)].join("\n"));
