import { describe, expect, test } from "vitest";
import { type ManagedType, managedSchema } from "../../../../src/core/policy/managedSchema.ts";
import { parsePolicy } from "../../../../src/core/policy/parsePolicy.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";

const schema = managedSchema();
const fields = schema.type === "object" ? schema.properties : {};

/** Some value of a type. */
function someOf(type: ManagedType): unknown {
  if (type.type === "array") return [someOf(type.items)];
  if (type.type === "object")
    return Object.fromEntries(Object.entries(type.properties).map(([name, each]) => [name, someOf(each)]));
  return { boolean: true, integer: 1, string: "" }[type.type];
}

describe("the schema of the policy", () => {
  test("has every setting of Limber and the two other fields", () => {
    const others = ["prescription", "historyOff"];
    expect(Object.keys(fields)).toEqual([...Object.keys(defaultSettings), ...others]);
  });

  test("has a type that its own setting can have, and no name or form that the parser does not know", () => {
    for (const [name, value] of Object.entries(defaultSettings)) {
      // A list without anything in it is of every type, and no hours at all have none.
      const isTyped = value !== null && !Array.isArray(value);
      const field = fields[name];
      const type = field?.type === "object" ? field.properties.value : undefined;
      if (isTyped && type) expect(typeof someOf(type), name).toBe(typeof value);
    }
    const whole = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, someOf(type)]));
    const faults = parsePolicy(whole).ignored.filter(({ why }) => why === "unknown" || why === "form");
    expect(faults).toEqual([]);
  });
});
