import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../../_locales/en/messages.json" with { type: "json" };
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import { sources } from "./sources.ts";

/** Writes out the keys of a template such as `${id}Name` for every stretch. */
const withStretchKeys = (text: string) =>
  text.replace(/`\$\{id\}(\w+)`/g, (_, end) => stretchIds.map(id => `"${id}${end}"`).join(" "));

const everything = [
  ...sources.map(({ text }) => withStretchKeys(text)),
  readFileSync("manifest.json", "utf8"),
].join("\n");
const isUsed = (key: string) => {
  const plain = key.replace(/_(zero|one|two|few|many|other)$/, "");
  return everything.includes(`"${plain}"`) || everything.includes(`__MSG_${key}__`);
};

describe("the texts", () => {
  it("are all used", () => {
    expect(Object.keys(messages).filter(key => !isUsed(key))).toEqual([]);
  });

  it("have a description for the translator", () => {
    const silent = Object.entries(messages).filter(([, { description }]) => description.length < 3);
    expect(silent).toEqual([]);
  });

  it("describe the extension in at most 132 characters, as its manifest requires", () => {
    expect(messages.appDescription.message.length).toBeLessThanOrEqual(132);
  });

  it("have the same placeholders in each plural form", () => {
    const holes = (text: string) => [...text.matchAll(/\$[2-9]/g)].length;
    for (const [key, { message }] of Object.entries(messages)) {
      if (!key.endsWith("_one")) continue;
      const other = Object.entries(messages).find(([name]) => name === key.replace(/_one$/, "_other"));
      expect(holes(message), key).toBe(holes(other?.[1].message ?? "missing $9 $9 $9 $9"));
    }
  });

  it("are nowhere written in the markup", () => {
    const bare = sources
      .filter(({ path }) => path.endsWith(".tsx"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(?<!=)>\s*([A-Z][a-z]+[^<>{}()=;]*)<\//g)].map(([, words]) => `${path}: ${words}`),
      );
    expect(bare).toEqual([]);
  });
});
