import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import JSZip from "jszip";
import { cmd } from "web-ext";
import { consoleStream } from "web-ext/util/logger";

/** Packs an extension's folder into an .xpi file. */
export async function packExtension(folder: string, file: string): Promise<void> {
  consoleStream.startCapturing(); // web-ext logs every build to stdout.
  const options = {
    sourceDir: folder,
    artifactsDir: dirname(file),
    filename: basename(file),
    overwriteDest: true,
  };
  await cmd.build(options, { showReadyMessage: false });
}

/** Unpacks a zip file into a folder, and resolves with the paths of its files. */
export async function unzip(file: string, folder: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const files = zip.filter((_, entry) => !entry.dir);
  return Promise.all(
    files.map(async entry => {
      const path = join(folder, entry.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await entry.async("uint8array"));
      return path;
    }),
  );
}
