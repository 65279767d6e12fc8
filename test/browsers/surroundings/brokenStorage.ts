import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "../browser.ts";

/** Where each browser keeps what an extension stores. */
const files = {
  chromium: /Local Extension Settings\/\w+\/CURRENT$/,
  firefox: /default\/moz-extension[^/]*\/idb\/[^/]*\.sqlite$/,
} as const;

/** What a failing disk leaves: Firefox's file has zeros in the middle, Chromium's names no content. */
const damaged = {
  chromium: () => Buffer.from("garbage"),
  firefox: (content: Buffer) => content.fill(0, 4096, content.length - 4096),
} as const;

/** Damages and repairs the storage of all extensions in a browser's profile, while the browser is closed. */
export function brokenStorage({ name, profile }: Browser) {
  const all = () =>
    readdirSync(profile, { recursive: true, encoding: "utf8" })
      .filter(file => files[name].test(file))
      .map(file => join(profile, file));
  return {
    damage(): void {
      if (all().length === 0) throw new Error("no storage in the profile");
      for (const file of all()) {
        copyFileSync(file, `${file}.whole`);
        writeFileSync(file, damaged[name](readFileSync(file)));
      }
    },
    repair(): void {
      for (const file of all()) copyFileSync(`${file}.whole`, file);
    },
  };
}
