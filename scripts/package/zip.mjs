import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** The first instant that a zip can name. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * The bytes of a zip with these files of a folder; the same files give the same bytes on every machine. `web-ext build` does not:
 * it stores the time of zipping. JSZip compresses with its own code, so the host's zlib has no say.
 */
export function zipOf(folder, names) {
  const zip = new JSZip();
  for (const name of names.toSorted())
    zip.file(name, readFileSync(join(folder, name)), { date, createFolders: false });
  const options = { compression: "DEFLATE", compressionOptions: { level: 9 }, platform: "DOS" };
  return zip.generateAsync({ type: "uint8array", ...options });
}
