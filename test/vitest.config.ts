import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const cores = availableParallelism();

/** Tests wait for conditions; these limits only end a test that hangs, even on a slow single core. */
const timing = { testTimeout: 600_000, hookTimeout: 600_000 };

/** Tests that compute: one worker for each core. */
const computing = (name: string, test: TestProjectInlineConfiguration["test"]) => ({
  extends: true as const,
  test: { name, maxWorkers: cores, ...timing, ...test },
});

/** Tests that drive a browser mostly wait, so more of them than cores run side by side; they start after the others. */
const driving = (name: string, test: TestProjectInlineConfiguration["test"]) => ({
  extends: true as const,
  test: { name, maxWorkers: cores + 2, sequence: { groupOrder: 1 }, ...timing, ...test },
});

const inBrowser = (name: string, browser: string, include: string) =>
  driving(name, { include: [include], env: { LIMBER_BROWSER: browser } });

/** `npm test` runs the first four projects, `npm run test:deep` the three deep ones. */
// biome-ignore lint/style/noDefaultExport: Vitest requires it.
export default defineConfig({
  root: ".",
  test: {
    // Node 20 has no Temporal; every supported browser has.
    setupFiles: ["temporal-polyfill/global"],
    projects: [
      computing("unit", { include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"] }),
      driving("package", { include: ["test/e2e/*.test.ts"] }),
      inBrowser("chromium", "chromium", "test/e2e/browsers/**/*.test.ts"),
      inBrowser("firefox", "firefox", "test/e2e/browsers/**/*.test.ts"),
      computing("deep", { include: ["test/simulation/**/*.test.ts"], env: { LIMBER_DEPTH: "deep" } }),
      inBrowser("chromium-deep", "chromium", "test/e2e/deep/**/*.test.ts"),
      inBrowser("firefox-deep", "firefox", "test/e2e/deep/**/*.test.ts"),
    ],
  },
});
