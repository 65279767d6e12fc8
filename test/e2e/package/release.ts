import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { budget } from "../../../scripts/package/budget.mjs";
import type { makePackages } from "../../../scripts/package/packages.mjs";
import { reportOf } from "../../../scripts/package/report.mjs";
import { sizesOf } from "../../../scripts/package/sizes.mjs";
import { temporaryFolder } from "../../browsers/processes.ts";
import { unzip } from "../../browsers/zip.ts";

const run = promisify(execFile);

type Packages = Awaited<ReturnType<typeof makePackages>>;

/** The tests of what a release promises of its packages: their size, what the background brings, and one version everywhere. */
export function release(packages: () => Packages): void {
  describe.each(["chrome", "firefox"] as const)("the package for %s", browser => {
    test("is within its budget", () => {
      const sizes = sizesOf(packages()[browser]);
      console.log(reportOf(packages()[browser], sizes));
      expect(sizes.parts.filter(({ part, bytes }) => bytes === 0 && part !== "further languages")).toEqual(
        [],
      );
      expect(sizes.english).toBeLessThanOrEqual(budget.zip);
      expect(sizes.homeScript).toBeLessThanOrEqual(budget.homeScript);
      expect(sizes.optionsScript).toBeLessThanOrEqual(budget.optionsScript);
      for (const { name, bytes } of sizes.languages) expect(bytes, name).toBeLessThanOrEqual(budget.language);
    });

    test("has a background without anything of the pages", () => {
      const background = packages()
        [browser].metafiles.flatMap(each => Object.values(each?.outputs ?? {}))
        .find(({ entryPoint }) => entryPoint === "src/background/background.ts");
      const inputs = Object.keys(background?.inputs ?? {});
      expect(inputs.length).toBeGreaterThan(20);
      expect(inputs.filter(path => /^(popup|options|src\/ui|node_modules\/preact)\//.test(path))).toEqual([]);
    });

    test("contains no path of this machine", async () => {
      const files = await unzip(packages()[browser].zip, temporaryFolder("unpacked"));
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) expect(readFileSync(file, "latin1"), file).not.toContain(resolve("."));
    });
  });

  test("package, manifests, changelog and tag name one version", async () => {
    const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
    const { version } = read("package.json");
    const entry = readFileSync("CHANGELOG.md", "utf8").match(/^## (.*)$/m)?.[1];
    const { stdout } = await run("git", ["tag", "--points-at", "HEAD", "v*.*.*"]).catch(() => ({
      stdout: "",
    }));
    const tags = stdout.split("\n").filter(Boolean);

    expect(read("package-lock.json").version).toBe(version);
    for (const { folder } of [packages().chrome, packages().firefox])
      expect(read(join(folder, "manifest.json")).version).toBe(version);
    // A commit without a tag may still collect what the next version changes.
    expect(entry?.replace(tags.length > 0 ? "" : " (unreleased)", "")).toBe(version);
    for (const tag of tags) expect(tag).toBe(`v${version}`);
  });
}
