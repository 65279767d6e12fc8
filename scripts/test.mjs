/** `npm test`: everything, and one closing line that counts the tests. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desktop, needPackages, needPrograms, runNode } from "./setup.mjs";

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

/** Runs projects of the vitest configuration and adds their counts. */
function vitest(name, projects, ...options) {
  console.log(`\n── ${name}`);
  const report = join(folder, `${name}.json`);
  const chosen = projects.map(project => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  let failure;
  try {
    const command = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
    runNode(...command, ...chosen, ...reporters, ...options);
  } catch (error) {
    failure = error;
  }
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
  total.failed += failure && failed === 0 ? 1 : failed;
}

function everything() {
  const ready = check("setup", () => {
    needPackages();
    needPrograms(["chromium", "firefox-esr", ...desktop]);
  });
  if (!ready || !check("build", () => runNode("build.mjs", "--gallery"))) return;
  check("types", () => runNode("node_modules/typescript/bin/tsc", "-p", "tsconfig.json"));
  check("types of the core", () =>
    runNode("node_modules/typescript/bin/tsc", "-p", "src/core/tsconfig.json"),
  );
  check("lint and format", () => runNode("node_modules/@biomejs/biome/bin/biome", "check", "."));
  vitest("unit", ["unit", "package"]);
  // Each browser mostly waits: a few at a time fit on two cores.
  vitest("browsers", ["chromium", "firefox"], "--maxWorkers=4");
}

everything();
rmSync(folder, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
