/** `npm test`: everything, and one closing line that counts the tests. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { isFailed, readResults, summary } from "./report.mjs";
import { desktop, needPackages, needPrograms, runNode, sound } from "./setup.mjs";

const total = { passed: 0, skipped: 0 };
/** What failed, a few lines each: a long log is often read from its end alone. */
const failures = [];
/** What passed, but not at once. */
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
    console.error(`✗ ${name}: ${error.message}`);
    failures.push(`${name}: ${error.message}`);
    return false;
  }
}

/** Runs projects of the vitest configuration, says at the end what they said, and resolves with what came out. */
function vitest(name, options, { priority = constants.priority.PRIORITY_NORMAL } = {}) {
  const report = join(folder, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
  const child = spawn(process.execPath, [...command, ...reporters, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  setPriority(child.pid, priority);
  const said = [];
  child.stdout.on("data", data => said.push(data));
  child.stderr.on("data", data => said.push(data));
  return new Promise(resolve => {
    child.once("close", (code, signal) => {
      console.log(`\n── ${name}\n${Buffer.concat(said)}`);
      resolve({ name, results: readResults(report), ended: signal ?? code });
    });
  });
}

/** Adds what came out of a run to the total. */
function count({ name, results, ended }) {
  const found = summary(results);
  total.passed += found.passed;
  total.skipped += found.skipped;
  triedAgain.push(...found.triedAgain);
  failures.push(...found.failed);
  // Whatever made vitest fail counts, be it an error outside of any test.
  if (ended !== 0 && found.failed.length === 0) failures.push(`${name}: ended with ${ended}`);
}

const inBrowsers = ["--project=package", "--project=chromium", "--project=firefox"];

/** More files than this do not fail by accident. */
const fewFiles = 3;

/**
 * The few files with a failure once more, with nothing beside them: five browsers at once on two cores may make one of
 * them miss a click. What fails then, too, has failed.
 */
async function failedAlone(run) {
  const files = [...new Set(run.results.filter(isFailed).map(({ name }) => name))];
  if (files.length === 0 || files.length > fewFiles) return run;
  const paths = files.map(file => relative(".", file));
  triedAgain.push(...summary(run.results).failed.map(failure => `alone: ${failure}`));
  const again = await vitest("failed tests alone", [...inBrowsers, "--maxWorkers=1", ...paths]);
  return {
    ...again,
    results: [...run.results.filter(({ name }) => !files.includes(name)), ...again.results],
  };
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
  // The browsers mostly wait for real minutes to pass: several fit on two cores, and the other tests fill what they leave.
  const [others, browsers] = await Promise.all([
    vitest("tests", ["--project=unit"], { priority: constants.priority.PRIORITY_LOW }),
    vitest("tests in browsers", [...inBrowsers, "--maxWorkers=6"]),
  ]);
  count(others);
  count(await failedAlone(browsers));
}

await everything();
rmSync(folder, { recursive: true, force: true });
for (const test of triedAgain) console.log(`\nnot at its first try: ${test}`);
for (const failure of failures) console.error(`\n✗ ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${failures.length} failed${skipped}`);
process.exitCode = failures.length > 0 ? 1 : 0;
