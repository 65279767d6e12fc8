import { describe, expect, it } from "vitest";
import { changelogEntries, type Versions, versionProblem } from "../../../scripts/release/version.ts";

const changelog = "# Changelog\n\n## 0.2.0\n\n### Counting\n\n- Counts.\n\n## 0.1.0\n";
const right: Versions = {
  ...{ package: "0.2.0", lock: "0.2.0", changelog },
  ...{ tagsHere: ["v0.2.0"], allTags: ["v0.1.0", "v0.2.0"] },
};
const problemWith = (change: Partial<Versions>) => versionProblem({ ...right, ...change });

it("changelogEntries are the headings of the second level, newest first", () =>
  expect(changelogEntries(changelog.replace("0.2.0", "0.2.0 (unreleased)"))).toEqual([
    "0.2.0 (unreleased)",
    "0.1.0",
  ]));

describe("versionProblem", () => {
  it("is none where everything agrees", () => {
    expect(problemWith({})).toBeUndefined();
    expect(problemWith({ tagsHere: ["nightly", "v0.2.0"] })).toBeUndefined();
  });

  it("names what disagrees with package.json", () => {
    expect(problemWith({ lock: "0.1.0" })).toContain("package-lock.json says 0.1.0");
    expect(problemWith({ changelog: changelog.replace("0.2.0", "0.3.0") })).toContain('"0.3.0"');
    expect(problemWith({ changelog: "# Changelog\n" })).toContain('"nothing"');
    expect(problemWith({ tagsHere: ["v0.3.0"] })).toContain("the tag v0.3.0");
  });

  it("names a changelog that calls the version unreleased", () =>
    expect(problemWith({ changelog: changelog.replace("0.2.0", "0.2.0 (unreleased)") })).toContain(
      "calls 0.2.0 unreleased",
    ));

  it("names a missing tag, and a version that has been released from another commit", () => {
    expect(problemWith({ tagsHere: [], allTags: ["v0.1.0"] })).toContain("git tag -a v0.2.0");
    expect(problemWith({ tagsHere: [] })).toContain("has been released");
  });

  it("names a version that a store would refuse", () =>
    expect(problemWith({ package: "0.2.0-beta", lock: "0.2.0-beta" })).toContain("not three numbers"));
});
