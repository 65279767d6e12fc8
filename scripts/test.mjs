/**
 * `npm test`: sets up, builds, checks types and lint, runs the tests once, and closes with a line that counts them.
 * With `--deep` (`npm run test:deep`) it runs the projects that `npm test` leaves out.
 */
import { desktop, fonts, needPackages, needPrograms, runNode, sound } from "./setup.mjs";

const deep = process.argv.includes("--deep");
const projects = deep
  ? ["deep", "package-deep", "chromium-deep", "firefox-deep"]
  : ["core", "unit", "package", "chromium", "firefox"];

function prepare() {
  needPackages();
  needPrograms(["chromium", "firefox-esr", ...desktop, ...sound, ...fonts]);
  runNode("build.mjs", "--gallery");
  if (deep) return;
  runNode("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
  runNode("node_modules/typescript/bin/tsc", "-p", "src/core/tsconfig.json");
  runNode("node_modules/@biomejs/biome/bin/biome", "check", ".");
}

/** Runs the projects and returns how many tests passed, failed and were skipped. */
async function runTests() {
  const { startVitest } = await import("vitest/node");
  const vitest = await startVitest("test", [], {
    config: "test/vitest.config.ts",
    project: projects,
    watch: false,
  });
  const modules = vitest.state.getTestModules();
  const results = modules.flatMap(each => [...each.children.allTests()]).map(test => test.result().state);
  const count = state => results.filter(each => each === state).length;
  // An error outside of any test fails the run too: a file that does not load, an unhandled rejection.
  const unloaded = modules.filter(each => each.errors().length > 0).length;
  const unhandled = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  // "pending" tests were never started: the run ended before.
  const failed = count("failed") + count("pending") + unloaded + unhandled;
  return { passed: count("passed"), failed, skipped: count("skipped") };
}

async function runAll() {
  try {
    prepare();
    return await runTests();
  } catch (error) {
    console.error(`\n✗ ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = await runAll();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
