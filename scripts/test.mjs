/** `npm test`: everything, and one closing line that counts the tests. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { desktop, needPackages, needPrograms, runNode, sound } from "./setup.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, a few lines each: a long log is often read from its end alone. */
const failures = [];
/** What passed at its second try only; browsers alone may have one. */
const triedAgain = [];
const folder = mkdtempSync(join(tmpdir(), "limber-test-"));

/** A check that passes or fails as a whole, counted as one test. */
function check(name, action) {
  console.log(`\n── ${name}`);
  try {
    action();
    total.passed += 1;
    return true;
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
    total.failed += 1;
    return false;
  }
}

/** A file that failed without a failed test did not even load. */
const unloaded = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some(each => each.status === "failed");

/** A file's failed tests, each with the first lines of what every try said. */
function failedTests({ name, assertionResults, message }) {
  const file = relative(".", name);
  const failed = assertionResults.filter(({ status }) => status === "failed");
  if (failed.length === 0 && message) return [`${file}\n${beginning(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.map(beginning).join("\n")}`,
  );
}

/** Those that failed first and passed then: vitest keeps what the first try said. */
function testsTriedAgain({ name, assertionResults }) {
  return assertionResults
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) =>
      [`${relative(".", name)}: ${fullName}`, ...failureMessages.map(beginning)].join("\n"),
    );
}

const beginning = message =>
  message
    .split("\n")
    .slice(0, 8)
    .map(line => `    ${line}`)
    .join("\n");

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
      if (signal) failures.push(`${name}: somebody ended them with ${signal}`);
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
    failures.push(...testResults.flatMap(failedTests));
    triedAgain.push(...testResults.flatMap(testsTriedAgain));
    total.passed += numPassedTests;
    total.skipped += numPendingTests + numTodoTests;
  } catch (error) {
    failures.push(`no report of ${name}: ${error.message}`);
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
for (const test of triedAgain) console.log(`\nat the second try: ${test}`);
for (const failure of failures) console.error(`\n✗ ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
