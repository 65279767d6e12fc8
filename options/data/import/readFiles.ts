import { type Reading, refuse } from "../../../src/core/data/days/importedFile.ts";
import { mostBytes, readFile } from "../../../src/core/data/readFile.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Instant } from "../../../src/core/time/time.ts";
import { readText } from "../readText.ts";

/** A file with what became of reading it. */
export interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
}

async function readOne(file: File, now: Settings, at: Instant): Promise<Reading> {
  const read = await readText(file);
  return "refusal" in read ? read : readFile(read.text, now, at);
}

/** Reads some files. Those that are too large, alone or together, are refused by their size and not opened. Never rejects. */
export async function readFiles(files: readonly File[], now: Settings, at: Instant): Promise<NamedReading[]> {
  const sum = files.reduce((total, { size }) => total + size, 0);
  const isTooLarge = ({ size }: File) => size > mostBytes || sum > mostBytes;
  if (files.some(isTooLarge))
    return files.filter(isTooLarge).map(({ name }) => ({ name, reading: refuse("tooLarge") }));
  return Promise.all(files.map(async file => ({ name: file.name, reading: await readOne(file, now, at) })));
}
