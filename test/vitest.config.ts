import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { languagesDefinition } from "../scripts/package/languages.mjs";
import { LongestFirst } from "./longestFirst.ts";

const cores = availableParallelism();

/** Tests wait for conditions; these limits only end a test that hangs, even on a slow single core. */
const timing = { testTimeout: 600_000, hookTimeout: 600_000 };

const project = (name: string, test: TestProjectInlineConfiguration["test"]) => ({
  extends: true as const,
  test: { name, ...timing, ...test },
});

const inBrowser = (name: string, browser: string, include: string[], exclude: string[] = []) =>
  project(name, { include, exclude, env: { LIMBER_BROWSER: browser } });

const pure = ["test/unit/core/**/*.test.ts", "test/unit/laws/**/*.test.ts", "test/simulation/**/*.test.ts"];

/** Tests that leave no global and no module's state behind. */
const selfContained = [
  "test/unit/{background,popup,release,store}/**/*.test.ts",
  "test/{chaos,simulatedBrowser}/**/*.test.ts",
];

/** Whether random days and the judge of a week reveal planted faults takes many days: that is for the deep tests. */
const quick = [...pure.slice(0, -1), "test/simulation/!(broken)/**/!(claims).test.ts"];

/** `npm test` runs the first five projects, `npm run test:deep` the four deep ones. */
// biome-ignore lint/style/noDefaultExport: Vitest requires it.
export default defineConfig({
  root: ".",
  define: languagesDefinition("_locales"),
  test: {
    // Tests that drive a browser mostly wait: more files than cores run side by side.
    maxWorkers: cores + 2,
    sequence: { sequencer: LongestFirst },
    // Node 20 has no Temporal; every supported browser has.
    setupFiles: ["temporal-polyfill/global"],
    projects: [
      // A process of its own for every file would take most of the time: no file can see what another of these did.
      project("core", { include: [...quick, ...selfContained], isolate: false }),
      // A thread for every file takes a fifth less processor time than a process.
      project("unit", {
        pool: "threads",
        include: ["test/**/*.test.ts"],
        exclude: ["test/e2e/**", ...pure, ...selfContained],
      }),
      project("package", { include: ["test/e2e/!(optionsStill|packages|stage|storePictures).test.ts"] }),
      inBrowser("chromium", "chromium", ["test/e2e/browsers/*.test.ts"]),
      // The deep tests repeat in Firefox what breaks alike in both.
      inBrowser("firefox", "firefox", ["test/e2e/browsers/nudge.test.ts"]),
      project("deep", {
        include: ["test/{simulation,unit/core/figure}/**/*.test.ts"],
        isolate: false,
        env: { LIMBER_DEPTH: "deep" },
      }),
      project("package-deep", {
        include: ["test/e2e/{gallery,optionsStill,packages,stage,storePictures,walks}.test.ts"],
        env: { LIMBER_DEPTH: "deep" },
      }),
      inBrowser("chromium-deep", "chromium", ["test/e2e/deep/**/*.test.ts"], ["test/e2e/deep/firefox/**"]),
      // Whole routines count alike in both; the quick tests and a machine without a voice play what differs in Firefox.
      inBrowser(
        "firefox-deep",
        "firefox",
        ["test/e2e/deep/**/*.test.ts", "test/e2e/browsers/{pages,sensors}.test.ts"],
        ["test/e2e/deep/chromium/**"],
      ),
    ],
  },
});
