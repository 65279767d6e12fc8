/** `npm test`: everything, and one closing line that counts the tests. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desktop, needPackages, needPrograms, runNode, sound } from "./setup.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), "limber-test-"));

/** A check that passes or fails as a whole, counted as one test. */
function check(name, action) {
  console.log(`\n── ${name}`);
  try {
    action();
    total.passed += 1;
    return true;
  } catch (error) {
    console.error(`✗ ${name}: ${error.message}`);
    total.failed += 1;
    return false;
  }
}

/** A file that failed without a failed test did not even load. */
const unloaded = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some(each => each.status === "failed");

/** Runs projects of the vitest configuration, says at the end what they said, and resolves with their report's path. */
function vitest(name, ...options) {
  const report = join(folder, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
  const child = spawn(process.execPath, [...command, ...reporters, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  child.stdout.on("data", data => said.push(data));
  child.stderr.on("data", data => said.push(data));
  return new Promise(resolve => {
    child.once("close", (code, signal) => {
      console.log(`\n── ${name}\n${Buffer.concat(said)}`);
      if (signal) console.error(`Somebody ended it with ${signal}.`);
      count(name, report, code);
      resolve();
    });
  });
}

/** Adds a report's counts to the total. */
function count(name, report, code) {
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    failed = numFailedTests + testResults.filter(unloaded).length;
    total.passed += numPassedTests;
    total.skipped += numPendingTests + numTodoTests;
  } catch (error) {
    console.error(`No report of ${name}: ${error.message}`);
  }
  // Whatever made vitest fail counts, be it an error outside of any test.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

async function everything() {
  const ready = check("setup", () => {
    needPackages();
    needPrograms(["chromium", "firefox-esr", ...desktop, ...sound]);
  });
  if (!ready || !check("build", () => runNode("build.mjs", "--gallery"))) return;
  check("types", () => runNode("node_modules/typescript/bin/tsc", "-p", "tsconfig.json"));
  check("types of the core", () =>
    runNode("node_modules/typescript/bin/tsc", "-p", "src/core/tsconfig.json"),
  );
  check("lint and format", () => runNode("node_modules/@biomejs/biome/bin/biome", "check", "."));
  console.log("\nNow the tests; the browsers' own take some minutes.");
  // The browsers mostly wait for real minutes to pass: several fit on two cores, and the other tests beside them.
  await Promise.all([
    vitest("tests", "--project=unit", "--project=package"),
    vitest("tests in browsers", "--project=chromium", "--project=firefox", "--maxWorkers=5"),
  ]);
}

await everything();
rmSync(folder, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
