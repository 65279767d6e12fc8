/**
 * `npm run release` walks through the check list of a release and stops at the first step that fails. At the end it says
 * what a person does by hand. `-- --dry-run` skips the tests and shows every problem at once.
 */
import { version } from "../../package.json" with { type: "json" };
import { byHand } from "./byHand.ts";
import { steps } from "./steps.ts";
import { type Result, walk } from "./walk.ts";

const isDry = process.argv.includes("--dry-run");

function tell(result: Result): void {
  if (result.is === "passed") console.log(`✓ ${result.name}`);
  if (result.is === "skipped") console.log(`○ ${result.name}: skipped in a dry run`);
  if (result.is === "failed") console.error(`✗ ${result.name}: ${result.why}`);
}

console.log(`Limber ${version}${isDry ? ", dry run" : ""}\n`);
const results = await walk(steps, isDry, tell);
const failed = results.filter(({ is }) => is === "failed");
if (failed.length > 0) {
  console.error(`\nNot ready: ${failed.map(({ name }) => name).join("; ")}.`);
  process.exitCode = 1;
} else {
  console.log("\nBy hand:");
  for (const [i, line] of byHand(version).entries()) console.log(`${i + 1}. ${line}`);
}
