import { describe, expect, it } from "vitest";
import { type Step, walk } from "../../../scripts/release/walk.ts";

const fails = (why: string) => () => Promise.reject(new Error(why));

/** Walks through steps; returns each result as a word, and what was told as it happened. */
async function walked(steps: readonly Step[], isDry: boolean) {
  const told: string[] = [];
  const results = await walk(steps, isDry, ({ name, is }) => void told.push(`${name} ${is}`));
  expect(results.map(({ name, is }) => `${name} ${is}`)).toEqual(told);
  return { told, whys: results.flatMap(result => (result.is === "failed" ? [result.why] : [])) };
}

const steps: readonly Step[] = [
  { name: "tree", check: () => {} },
  { name: "tests", check: fails("A test fails."), isLong: true },
  { name: "lint", check: fails("A notice.") },
  { name: "store", check: async () => {} },
];

describe("a release", () => {
  it("stops at the first step that fails, and says why", async () => {
    const { told, whys } = await walked(steps, false);
    expect(told).toEqual(["tree passed", "tests failed"]);
    expect(whys).toEqual(["A test fails."]);
  });

  it("takes every step where none fails", async () => {
    const { told } = await walked(
      steps.map(step => ({ ...step, check: () => {} })),
      false,
    );
    expect(told).toEqual(["tree passed", "tests passed", "lint passed", "store passed"]);
  });
});

describe("a dry run", () => {
  it("skips what is long and goes on after a failure", async () => {
    const { told, whys } = await walked(steps, true);
    expect(told).toEqual(["tree passed", "tests skipped", "lint failed", "store passed"]);
    expect(whys).toEqual(["A notice."]);
  });
});
