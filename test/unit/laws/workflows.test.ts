import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scripts } from "../../../package.json" with { type: "json" };

const folder = ".github/workflows";
const workflows = readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

/** The values of a key, wherever it stands: `uses`, `run`, `image`. */
const valuesOf = (text: string, key: string): string[] =>
  [...text.matchAll(new RegExp(`^[ -]*${key}: *(.*)$`, "gm"))].map(([, value = ""]) => value);

/** The npm scripts that a command runs. */
const scriptsOf = (command: string): string[] =>
  [...command.matchAll(/\bnpm (?:run )?([\w:]+)/g)]
    .map(([, name = ""]) => name)
    .filter(name => name !== "ci");

it("there are three workflows: check, release, test", () =>
  expect(workflows.map(([name]) => name).sort()).toEqual(["check.yml", "release.yml", "test.yml"]));

describe.each(workflows)("%s", (_, text) => {
  it("pins every action by its commit, with the version in a comment", () => {
    const uses = valuesOf(text, "uses");
    expect(uses.length).toBeGreaterThan(0);
    for (const each of uses) expect(each).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("pins every image by its digest", () => {
    for (const each of valuesOf(text, "image"))
      expect(each).toMatch(/@sha256:[0-9a-f]{64} # \d{4}-\d\d-\d\d$/);
  });

  it("may only read the repository, and leaves no token behind", () => {
    expect(text.match(/^permissions:\n {2}contents: read\n(?! )/gm)).toHaveLength(1);
    expect(text.match(/permissions:/g)).toHaveLength(1);
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
    const checkouts = text.match(/actions\/checkout@/g)?.length;
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts ?? 0);
  });

  it("runs scripts that exist, each on one line", () => {
    const commands = valuesOf(text, "run");
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      expect(command).toMatch(/^\w/);
      for (const name of scriptsOf(command)) expect(Object.keys(scripts)).toContain(name);
      for (const [, file = ""] of command.matchAll(/\bbash (\S+)/g))
        expect(existsSync(file), file).toBe(true);
    }
  });

  it("gives up after a while", () => expect(valuesOf(text, "timeout-minutes")).toHaveLength(1));
});

const textOf = (name: string) => workflows.find(([each]) => each === name)?.[1] ?? "";

it("a pull request is checked, a push is tested, a tag is released", () => {
  expect(valuesOf(textOf("check.yml"), "run")).toContain("npm run check");
  expect(valuesOf(textOf("test.yml"), "run")).toContain("bash .ci/run");
  expect(valuesOf(textOf("release.yml"), "run")).toContain("npm run release");
  expect(textOf("check.yml")).toMatch(/^on: pull_request$/m);
  expect(textOf("test.yml")).toMatch(/^ {2}push:\n {4}branches:/m);
  expect(textOf("release.yml")).toMatch(/^ {2}push:\n {4}tags: \["v\*"\]$/m);
});
