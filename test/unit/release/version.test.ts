import { describe, expect, it } from "vitest";
import { changelogVersions, type Versions, versionProblem } from "../../../scripts/release/version.ts";

const changelog = "# Changelog\n\n## 0.2.0 (2026-12-01)\n\n### Counting\n\n- Counts.\n\n## 0.1.0\n";
const right: Versions = {
  ...{ package: "0.2.0", lock: "0.2.0", changelog },
  ...{ tagsHere: [], allTags: ["v0.1.0"] },
};
const problemWith = (change: Partial<Versions>) => versionProblem({ ...right, ...change });

it("changelogVersions are the headings of the second level, newest first", () =>
  expect(changelogVersions(changelog)).toEqual(["0.2.0", "0.1.0"]));

describe("versionProblem", () => {
  it("is none where everything agrees, before and after the tag", () => {
    expect(problemWith({})).toBeUndefined();
    expect(problemWith({ tagsHere: ["v0.2.0"], allTags: ["v0.1.0", "v0.2.0"] })).toBeUndefined();
    expect(problemWith({ tagsHere: ["nightly"] })).toBeUndefined();
  });

  it("names what disagrees with package.json", () => {
    expect(problemWith({ lock: "0.1.0" })).toContain("package-lock.json says 0.1.0");
    expect(problemWith({ changelog: changelog.replace("0.2.0", "Unreleased") })).toContain('"Unreleased"');
    expect(problemWith({ changelog: "# Changelog\n" })).toContain('"nothing"');
    expect(problemWith({ tagsHere: ["v0.3.0"] })).toContain("the tag v0.3.0");
  });

  it("names a version that has been released from another commit", () =>
    expect(problemWith({ allTags: ["v0.2.0"] })).toContain("has been released"));

  it("names a version that a store would refuse", () => {
    const beta = { package: "0.2.0-beta", lock: "0.2.0-beta", changelog: "## 0.2.0-beta\n" };
    expect(problemWith(beta)).toContain("not three numbers");
  });
});
