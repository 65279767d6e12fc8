/**
 * `npm run mutate`: changes the core in one small place at a time, in copies of the tree, and counts how many changes the unit
 * tests detect. Prints every undetected change, at once and in the table at the end: a missing test, or code without effect.
 *
 *     npm run mutate -- [--only gapRule.ts] [--source src/core/nudge …] [--tests test/unit/core/nudge …] [--processes 2]
 *
 * `--source` and `--tests` may be repeated, one folder each.
 */
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { removeFolder, temporaryFolder } from "../browsers/processes.ts";
import type { Job } from "./mutantRunner.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

const text = (value: string) => ({ type: "string", default: value }) as const;
const folders = (...values: string[]) => ({ type: "string", multiple: true, default: values }) as const;
const { values } = parseArgs({
  options: {
    only: text(""),
    source: folders("src/core/nudge", "src/core/nudge/state", "src/core/outlook", "src/core/activeTime"),
    tests: folders(
      ...["test/unit/core/nudge", "test/unit/core/outlook", "test/unit/core/activeTime"],
      "test/unit/core/history",
    ),
    processes: text("2"),
  },
});

/** Much longer than the tests ever take: a mutant that takes this long hangs, and counts as detected. */
const hangMs = 60_000;

const runner = fileURLToPath(new URL("mutantRunner.ts", import.meta.url));

function copyTree(): string {
  const copy = temporaryFolder("mutate");
  for (const part of ["src", "test/unit", "package.json", "tsconfig.json"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/** A process with its own copy of the tree; replaced when it hangs. */
function openRunner() {
  const copy = copyTree();
  let child: ChildProcess | undefined;

  async function begin(): Promise<ChildProcess> {
    const begun = fork(runner, [copy, ...values.tests], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    await new Promise(ready => begun.once("message", ready));
    return begun;
  }

  /** Whether the tests passed, so that the mutant stayed undetected. */
  async function passes(job: Job): Promise<boolean> {
    const running = child ?? (await begin());
    child = running;
    return new Promise(settle => {
      const finish = (passed: boolean, over: boolean) => {
        clearTimeout(timer);
        running.off("message", hear).off("exit", die);
        if (over) child = undefined;
        settle(passed);
      };
      const hear = (passed: unknown) => finish(passed === true, false);
      const die = () => finish(false, true);
      const timer = setTimeout(() => {
        finish(false, true);
        running.kill("SIGKILL");
        cpSync(job.file, join(copy, job.file));
      }, hangMs);
      running.on("message", hear).on("exit", die);
      running.send(job);
    });
  }

  function close() {
    child?.kill();
    removeFolder(copy);
  }
  return { passes, close };
}

type Survivor = { readonly file: string; readonly mutant: Mutant };

function describe({ file, mutant }: Survivor): string {
  const source = readFileSync(file, "utf8");
  const line = source.slice(0, mutant.start).split("\n").length;
  const whole = source.split("\n")[line - 1]?.trim() ?? "";
  const was = source.slice(mutant.start, mutant.end).replace(/\s+/g, " ");
  return `${file}:${line}  ${was} → ${mutant.text || "(nothing)"}\n      ${whole}`;
}

async function mutate(): Promise<void> {
  const files = values.source
    .flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
    .filter(file => file.endsWith(".ts") && file.includes(values.only));
  const jobs = files.flatMap(file => mutantsOf(readFileSync(file, "utf8")).map(mutant => ({ file, mutant })));
  const runners = Array.from({ length: Number(values.processes) }, openRunner);
  const survivors: Survivor[] = [];
  try {
    const [first] = runners;
    if (!first || !(await first.passes({ file: "", mutant: null })))
      throw new Error("The tests do not pass as they are.");
    const queue = [...jobs];
    const work = async ({ passes }: ReturnType<typeof openRunner>) => {
      for (let job = queue.shift(); job; job = queue.shift()) {
        if (await passes(job)) {
          survivors.push(job);
          console.error(describe(job));
        }
        if (queue.length % 50 === 0) console.error(`${queue.length} to go, ${survivors.length} undetected`);
      }
    };
    await Promise.all(runners.map(work));
  } finally {
    for (const { close } of runners) close();
  }
  for (const file of files) {
    const all = jobs.filter(job => job.file === file).length;
    const left = survivors.filter(survivor => survivor.file === file);
    console.log(`${String(all - left.length).padStart(5)} of ${String(all).padEnd(5)} ${file}`);
    const inOrder = left.toSorted((a, b) => a.mutant.start - b.mutant.start);
    for (const survivor of inOrder) console.log(`    ${describe(survivor)}`);
  }
  const score = (100 * (jobs.length - survivors.length)) / jobs.length;
  console.log(`\n${jobs.length} mutants, ${survivors.length} undetected: ${score.toFixed(1)} %`);
}

await mutate();
