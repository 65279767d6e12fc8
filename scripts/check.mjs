/** `npm run check`, for every save: types, lint and the fast unit tests. */
import { needPackages, runNode } from "./setup.mjs";

const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/vitest.config.ts",
  "--reporter=dot",
];

/** These play many days, build bundles or draw every frame of the figure; `npm test` runs them. */
const slow = ["test/simulation/**", "test/unit/background/cost.test.ts"];

try {
  needPackages();
  runNode("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
  runNode("node_modules/typescript/bin/tsc", "-p", "src/core/tsconfig.json");
  runNode("node_modules/@biomejs/biome/bin/biome", "check", ".");
  runNode(...vitest, "--project=core", "--project=unit", ...slow.map(path => `--exclude=${path}`));
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
