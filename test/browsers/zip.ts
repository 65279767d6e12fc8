import { basename, dirname } from "node:path";
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
