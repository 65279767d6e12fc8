import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it, test } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import { managedSchema } from "../../../src/core/policy/managedSchema.ts";
import { parsePolicy } from "../../../src/core/policy/parsePolicy.ts";

const placeholder = "EXTENSION-ID";
const read = (name: string) => readFileSync(`policy/${name}`, "utf8");

/** The values under a key of the Windows registry, as Chromium reads them: a list or an object is a text of JSON, a switch a number. */
function registryValues(text: string, key: string): Record<string, unknown> {
  const [, values = ""] = text.split(`[${key}]\r\n`);
  const lines = values.split("\r\n").filter(Boolean);
  return Object.fromEntries(
    lines.map(line => {
      const [, name = "", number, json] = /^"(\w+)"=(?:dword:([0-9a-f]{8})|(".*"))$/.exec(line) ?? [];
      return [name, number ? Number.parseInt(number, 16) !== 0 : JSON.parse(JSON.parse(json ?? "null"))];
    }),
  );
}

const policies = (vendor: string) =>
  `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${placeholder}\\policy`;

/** What each ready file says of Limber. */
const files: Readonly<Record<string, unknown>> = {
  "chrome-edge.json": JSON.parse(read("chrome-edge.json"))["3rdparty"].extensions[placeholder],
  "firefox.json": JSON.parse(read("firefox.json")).policies["3rdparty"].Extensions[
    manifest.browser_specific_settings.gecko.id
  ],
  "chrome.reg": registryValues(read("chrome.reg"), policies("Google\\Chrome")),
  "edge.reg": registryValues(read("edge.reg"), policies("Microsoft\\Edge")),
};

test("every file in the folder is one of them", () => {
  expect([...Object.keys(files), "README.md"].toSorted()).toEqual(readdirSync("policy").toSorted());
});

describe.each(Object.entries(files))("%s", (_, stored) => {
  it("has no field that Limber ignores", () => {
    const { policy, ignored } = parsePolicy(stored);
    expect(ignored).toEqual([]);
    expect(policy).toMatchObject({
      values: { sync: false },
      limits: { intervalMinutes: { min: 20, max: 90 } },
    });
    expect(policy.locked).toEqual(new Set(["holdCalls", "sync"]));
  });

  it("has no field that Chromium drops", () => {
    const validate = new Ajv({ strict: false }).compile(managedSchema());
    expect(validate(stored), JSON.stringify(validate.errors)).toBe(true);
  });

  it("says what the others say", () => expect(stored).toEqual(files["firefox.json"]));
});

test("the README names no field that Limber does not have", () => {
  const names = [...read("README.md").matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(8);
  const schema = managedSchema();
  const known = schema.type === "object" ? Object.keys(schema.properties) : [];
  expect(names.filter(name => !known.includes(name))).toEqual([]);
});
