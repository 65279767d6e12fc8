import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../../../../src/core/data/limber/export.schema.json" with { type: "json" };
import { csvName, exportName } from "../../../../../src/core/data/limber/exportFile.ts";
import { exported, now, someDays } from "../examples.ts";

const matches = new Ajv({ strict: true }).compile(schema);

describe("an export", () => {
  it.each([0, 1, 400])("with %i days is what the schema in the repository describes", count => {
    matches(JSON.parse(exported(someDays(count), { state: { version: 1 }, "odd key": [null] })));
    expect(matches.errors).toBeNull();
  });

  it("has one line for each day", () => {
    const lines = exported(someDays(400)).split("\n");
    expect(lines.filter(line => line.startsWith('{"date":'))).toHaveLength(400);
  });

  it("of ten years stays far below what an import reads", () =>
    expect(exported(someDays(2500)).length).toBeLessThan(1_000_000));

  it("has a name that tells its day and nothing of the person", () => {
    expect(exportName(now, "Europe/Berlin")).toBe("limber-2026-11-29.json");
    expect(csvName(now, "Europe/Berlin")).toBe("limber-history-2026-11-29.csv");
  });
});

describe("the schema", () => {
  const file = () => JSON.parse(exported());

  it.each([
    ["another version", { version: 2 }],
    ["a day without a date", { history: [{}] }],
    ["one field more", { extra: 1 }],
    ["a number as a text", { history: [{ ...someDays(1)[0], full: "1" }] }],
  ])("does not describe %s", (_, change) => expect(matches({ ...file(), ...change })).toBe(false));
});
