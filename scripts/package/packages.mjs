import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildExtension } from "../../build.mjs";
import { sourceFiles } from "./sourceFiles.mjs";
import { zipOf } from "./zip.mjs";

const filesOf = folder =>
  readdirSync(folder, { recursive: true })
    .filter(name => statSync(join(folder, name)).isFile())
    .map(name => name.replaceAll("\\", "/"));

const isPackage = name => /^limber-.*\.zip$/.test(name);

/**
 * Builds both extensions, minified, into `into/package/chrome` and `into/package/firefox`, and writes three zips into `into`: one for
 * each browser and the sources. Zips of another version go. Resolves with the paths, and esbuild's accounts of the scripts.
 */
export async function makePackages(into) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(into).filter(isPackage)) rmSync(join(into, name));
  const write = async (name, bytes) => {
    const zip = join(into, `limber-${version}-${name}.zip`);
    writeFileSync(zip, await bytes);
    return zip;
  };
  const extension = async browser => {
    const folder = join(into, "package", browser);
    const metafiles = await buildExtension(browser, { out: folder, minify: true });
    return { folder, metafiles, zip: await write(browser, zipOf(folder, filesOf(folder))) };
  };
  const [chrome, firefox, source] = await Promise.all([
    extension("chrome"),
    extension("firefox"),
    write("source", zipOf(".", sourceFiles())),
  ]);
  return { chrome, firefox, source };
}
