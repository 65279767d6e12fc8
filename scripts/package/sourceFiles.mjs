import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What no build reads: tests and pictures. */
const isLeftOut = name => /^(test|screenshots|\.ci|\.github)\//.test(name);

/** Files in a folder that Git does not know are no sources. */
const tracked = () =>
  execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);

/** An unpacked source zip has no Git, and holds nothing but sources and what was built from them. */
const walked = (folder = ".") =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (["node_modules", "dist"].includes(entry.name)) return [];
    const path = join(folder, entry.name).replaceAll("\\", "/");
    return entry.isDirectory() ? walked(path) : [path];
  });

/** Every file that a build from the sources alone needs, and what a reviewer reads. */
export const sourceFiles = () => (existsSync(".git") ? tracked() : walked()).filter(name => !isLeftOut(name));
