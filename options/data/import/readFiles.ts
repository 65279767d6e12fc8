import { type Reading, type Refusal, refuse } from "../../../src/core/data/days/importedFile.ts";
import { mostBytes, readFile } from "../../../src/core/data/readFile.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Instant } from "../../../src/core/time/time.ts";

/** A file with what became of reading it. */
export interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
}

/** The text of a file in UTF-8; `undefined` if its bytes are none. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readOne(
  file: File,
  now: Settings,
  at: Instant,
): Promise<Reading | { readonly refusal: Refusal }> {
  try {
    const content = textOf(await file.arrayBuffer());
    return content === undefined ? refuse("notText") : readFile(content, now, at);
  } catch (error) {
    console.info("Limber could not read a file:", error);
    return refuse("notRead");
  }
}

/** Reads some files. Those that are too large, alone or together, are refused by their size and not opened. Never rejects. */
export async function readFiles(files: readonly File[], now: Settings, at: Instant): Promise<NamedReading[]> {
  const sum = files.reduce((total, { size }) => total + size, 0);
  const isTooLarge = ({ size }: File) => size > mostBytes || sum > mostBytes;
  if (files.some(isTooLarge))
    return files.filter(isTooLarge).map(({ name }) => ({ name, reading: refuse("tooLarge") }));
  return Promise.all(files.map(async file => ({ name: file.name, reading: await readOne(file, now, at) })));
}
