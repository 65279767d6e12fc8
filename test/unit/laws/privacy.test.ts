import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../../_locales/en/messages.json" with { type: "json" };
import manifest from "../../../manifest.json" with { type: "json" };
import { storedKeys } from "../../../src/browser/data/storedKeys.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import { sources } from "./sources.ts";

const told = readFileSync("PRIVACY.md", "utf8");

/** A file that reads or writes the browser's storage. `storedItem.ts` and `readKeys.ts` do so for the files that call them. */
const usesStorage = /\bstorage\.(local|session|sync)\b|\blocalStorage\.|\b(storedItem|readKeys|readEarly)\(/;
const doesSoForOthers = /\/(storedItem|readKeys)\.ts$/;

/** The keys that a file defines: `const key = "settings"`, `const keys = { … }`, and the template of a day's key. */
function keysOf(text: string): string[] {
  const single = [...text.matchAll(/\bconst (?:key|\w+Key) = "([^"]+)"/g)].map(([, key = ""]) => key);
  const listed = [...text.matchAll(/\bconst keys = \{([^}]+)\}/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, key = ""]) => key),
  );
  return [...single, ...listed, ...(text.includes("`day.$" + "{date}`") ? ["day.YYYY-MM-DD"] : [])];
}

/** A file that takes its keys from the file that defines them. */
const importsKey = /^import \{[^}]*\b\w+Key\b[^}]*\} from/m;

const users = sources.filter(
  ({ path, text }) =>
    path.endsWith("/keyNames.ts") || (usesStorage.test(text) && !doesSoForOthers.test(path)),
);
const keys = users.flatMap(({ text }) => keysOf(text));

describe("PRIVACY.md", () => {
  it.each(users.map(({ path, text }) => [path, text] as const))("knows the keys of %s", (_, text) => {
    if (!importsKey.test(text)) expect(keysOf(text)).not.toEqual([]);
  });

  it.each(keys)("names the stored key %s", key => expect(told).toContain(`\`${key}\``));

  it("names no key that is not stored", () => {
    const table = told.slice(told.indexOf("| key |"), told.indexOf("## What it looks at"));
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key);
    expect(named.toSorted()).toEqual(keys.toSorted());
  });

  it("says of each key what the options page says of it", () => {
    const said = storedKeys.map(({ key, what }) => [key, messages[what].message.replaceAll("’", "'")]);
    const table = told.slice(told.indexOf("| key |"), told.indexOf("## What it looks at"));
    const rows = [...table.matchAll(/^\| (`.+`) \| (.+) \| .+ \|$/gm)];
    const written = rows.flatMap(([, names = "", what]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, key]) => [key, what]),
    );
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(written));
  });

  it("names each permission with its reason, and no other", () => {
    const table = told.slice(told.indexOf("| permission |"));
    const named = [...table.matchAll(/^\| `(\w+)` \| \w.+ \|$/gm)].map(([, name]) => name);
    expect(named).toEqual([...manifest.permissions, "optional_host_permissions"]);
  });

  it("is right that nothing is synchronised unless the person wants it, and that no voice speaks over the network", () => {
    expect(sources.filter(({ text }) => /\bstorage\.sync\b/.test(text)).map(({ path }) => path)).toEqual([
      "src/browser/sync/area.ts",
    ]);
    expect(defaultSettings.sync).toBe(false);
    // The guide calls it too, to make the browser load its voices, and drops the answer.
    const listing = sources
      .filter(({ text }) => /getVoices\(\)(?!;)/.test(text))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(listing.map(({ path }) => path)).toEqual([
      "src/browser/pages/voices.firefox.ts",
      "src/browser/pages/voices.ts",
    ]);
    expect(listing.at(-1)?.text).toContain("filter(({ localService }) => localService)");
  });
});
