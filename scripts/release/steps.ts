import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { version } from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { run } from "../setup.mjs";
import { zipFiles } from "./byHand.ts";
import { lintProblem } from "./lint.ts";
import { versionProblem } from "./version.ts";
import type { Step } from "./walk.ts";

const git = (...args: string[]): string[] =>
  execFileSync("git", args, { encoding: "utf8" }).split("\n").filter(Boolean);

function stopIf(problem: string | undefined): void {
  if (problem) throw new Error(problem);
}

function checkTree(): void {
  const changed = git("status", "--porcelain");
  stopIf(changed.length > 0 ? `These files are not committed:\n${changed.join("\n")}` : undefined);
}

function checkVersion(): void {
  const tagsHere = git("tag", "--points-at", "HEAD");
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  const versions = { package: version, lock: lock.version, changelog, tagsHere, allTags: git("tag") };
  stopIf(versionProblem(versions));
}

function makePackages(): void {
  run("npm", ["run", "package"]);
  const missing = zipFiles(version).filter(file => !existsSync(file));
  stopIf(missing.length > 0 ? `npm run package has not written ${missing.join(", ")}.` : undefined);
}

function lintFirefox(): void {
  const [, firefox = ""] = zipFiles(version);
  stopIf(existsSync(firefox) ? undefined : `There is no ${firefox} to look at.`);
  const args = ["node_modules/web-ext/bin/web-ext.js", "lint", `--source-dir=${firefox}`, "--output=json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!stdout.startsWith("{")) throw new Error(`web-ext lint cannot read ${firefox}: ${stderr || stdout}`);
  stopIf(lintProblem(stdout));
}

/** The check list of a release, in the order in which a mistake is cheapest. */
export const steps: readonly Step[] = [
  { name: "Every change is committed", check: checkTree },
  { name: "Version, changelog and tag agree", check: checkVersion },
  { name: "All tests pass", check: () => run("bash", [".ci/run"]), isLong: true },
  { name: "The packages are made", check: makePackages },
  { name: "Mozilla's lint finds nothing", check: lintFirefox },
  { name: "The stores' texts and pictures are made", check: () => run("npm", ["run", "store"]) },
];
