import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import lock from "../../../package-lock.json" with { type: "json" };

const listed = Object.entries(manifest.devDependencies);

const contributing = readFileSync("CONTRIBUTING.md", "utf8");
const table = contributing.slice(contributing.indexOf("| package | reason |\n") + 21);

/** The packages of the table in `CONTRIBUTING.md`, and the reason for each. */
const reasons = new Map(
  [...table.matchAll(/^\| ([@a-z][^|]*) \| ([^|]+) \|$/gm)].flatMap(([, names = "", reason = ""]) =>
    names.split(",").map(name => [name.trim(), reason.trim()] as const),
  ),
);

describe("the packages", () => {
  it("are few, and none is more than a tool of the build", () => {
    expect(listed.length).toBeLessThanOrEqual(20);
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
      expect(manifest).not.toHaveProperty(kind);
  });

  it.each(listed)("%s has an exact version and a reason in CONTRIBUTING.md", (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(reasons.get(name) ?? "", "no line in the table").toMatch(/\w{3}/);
  });

  it("include each package that has a reason", () => {
    const names = Object.keys(manifest.devDependencies);
    expect([...reasons.keys()].toSorted()).toEqual(names.toSorted());
  });

  it("are locked with the hash of their content, and name no registry", () => {
    const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
    const unlocked = locked.filter(([, each]) => !("integrity" in each) && !("inBundle" in each));
    expect(unlocked.map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, each]) => "resolved" in each).map(([path]) => path)).toEqual([]);
  });
});
