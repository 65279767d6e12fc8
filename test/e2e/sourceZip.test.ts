import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { makePackages } from "../../scripts/package/packages.mjs";
import { temporaryFolder } from "../browsers/processes.ts";
import { unzip } from "../browsers/zip.ts";

const run = promisify(execFile);

test("the source zip alone builds the same three zips, in another place and another time zone", async () => {
  const packages = await makePackages(temporaryFolder("packages"));
  const place = join(temporaryFolder("source"), "in a folder", "far down");
  mkdirSync(place, { recursive: true });
  await unzip(packages.source, place);
  const inPlace = { cwd: place, env: { ...process.env, TZ: "Pacific/Chatham" } };
  await run("npm", ["ci", "--no-audit", "--no-fund"], inPlace);
  await run("npm", ["run", "package"], inPlace);
  for (const zip of [packages.chrome.zip, packages.firefox.zip, packages.source]) {
    const isSame = readFileSync(join(place, "dist", basename(zip))).equals(readFileSync(zip));
    expect(isSame, basename(zip)).toBe(true);
  }
});
