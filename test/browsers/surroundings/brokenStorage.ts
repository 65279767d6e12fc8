import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "../browser.ts";

/** Where each browser keeps what an extension stores: Chromium in a folder, Firefox in a file. */
const places = {
  chromium: /Local Extension Settings\/\w+$/,
  firefox: /default\/moz-extension[^/]*\/idb\/[^/]*\.sqlite$/,
} as const;

/** What a failing disk leaves. Chromium repairs most damage silently, with or without the data; a file in place of its folder it cannot. */
const damages = {
  chromium: (folder: string) => {
    renameSync(folder, `${folder}.whole`);
    writeFileSync(folder, "");
  },
  firefox: (file: string) => {
    copyFileSync(file, `${file}.whole`);
    const content = readFileSync(file);
    writeFileSync(file, content.fill(0, 4096, content.length - 4096));
  },
} as const;

/** Damages and repairs the storage of all extensions in a browser's profile, while the browser is closed. */
export function brokenStorage({ name, profile }: Browser) {
  const all = () =>
    readdirSync(profile, { recursive: true, encoding: "utf8" })
      .filter(place => places[name].test(place))
      .map(place => join(profile, place));
  return {
    damage(): void {
      if (all().length === 0) throw new Error("no storage in the profile");
      for (const place of all()) damages[name](place);
    },
    repair(): void {
      for (const place of all()) {
        rmSync(place, { recursive: true });
        renameSync(`${place}.whole`, place);
      }
    },
  };
}
