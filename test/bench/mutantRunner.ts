/** A process of `mutate.ts`: runs the tests of a copy of the tree, once for each mutated file. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { BaseSequencer, type CliOptions, createVitest, type TestSpecification } from "vitest/node";
import type { Mutant } from "./mutants.ts";

/** A run of the tests with a mutant of a file, or with `null` for the file as it is. */
export type Job = { readonly file: string; readonly mutant: Mutant | null };

const [root = "", ...tests] = process.argv.slice(2);

/** Tests that search through thousands of cases: they detect what the others do not. */
const searching = /\/(transitions|holdLimit|repairClock|diary)\.test\.ts$/;

let mutated = "";

/** Where a test of the mutated file stands: its own first, the searching ones last. */
const rank = ({ moduleId }: TestSpecification): number =>
  searching.test(moduleId) ? 2 : basename(moduleId, ".test.ts") === basename(mutated, ".ts") ? 0 : 1;

/** A detected mutant ends its run: the cheapest detection comes first. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

const options: CliOptions = {
  root,
  config: false,
  watch: false,
  include: tests.map(folder => `${folder}/**/*.test.ts`),
  pool: "threads",
  isolate: false,
  fileParallelism: false,
  setupFiles: ["temporal-polyfill/global"],
  bail: 1,
  sequence: { sequencer: CheapestFirst },
  reporters: [{}],
  testTimeout: 10_000,
};

const vitest = await createVitest("test", options, { server: { watch: null }, logLevel: "silent" });
const specifications = await vitest.globTestSpecifications();

async function passes(): Promise<boolean> {
  vitest.state.clearErrors();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
  return unhandledErrors.length === 0 && testModules.length > 0 && testModules.every(each => each.ok());
}

async function attempt({ file, mutant }: Job): Promise<boolean> {
  if (!mutant) return passes();
  mutated = file;
  const path = join(root, file);
  const source = readFileSync(path, "utf8");
  try {
    writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    vitest.invalidateFile(path);
    return await passes();
  } finally {
    writeFileSync(path, source);
    vitest.invalidateFile(path);
  }
}

process.on("message", (job: Job) => {
  void attempt(job).then(passed => process.send?.(passed));
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
