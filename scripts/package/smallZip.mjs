import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import zopfli from "@gfx/zopfli";

/** What a zip says of each file: version 2.0, names in UTF-8, deflated, and the first instant that a zip can name. */
const kind = { version: 20, flags: 0x800, method: 8, time: 0, date: 0x21 };

/** Numbers as little-endian bytes: `[size in bytes, value]` each. */
function fields(...numbers) {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  numbers.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}

/** The fields that stand both before a file and in the list at the end of the zip. */
const described = ({ crc, packed, bytes, name }) =>
  fields(
    ...[kind.version, kind.flags, kind.method, kind.time, kind.date].map(value => [2, value]),
    ...[crc, packed.length, bytes.length].map(value => [4, value]),
    ...[name.length, 0].map(value => [2, value]),
  );

/**
 * As `zipOf`, with 3 % fewer bytes: Zopfli searches longer for what repeats. It is compiled to WebAssembly, so the host's zlib has
 * no say.
 */
export async function smallZipOf(folder, names) {
  const [locals, entries] = [[], []];
  let at = 0;
  for (const path of names.toSorted()) {
    const bytes = readFileSync(join(folder, path));
    const packed = await zopfli.deflateAsync(bytes, { numiterations: 5 });
    const file = { crc: crc32(bytes), packed, bytes, name: Buffer.from(path) };
    const local = [fields([4, 0x04034b50]), described(file), file.name, packed];
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    entries.push(fields([4, 0x02014b50], [2, kind.version]), described(file), place, file.name);
    locals.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(entries);
  const [count, end] = [names.length, [4, 0x06054b50]];
  return Buffer.concat([
    ...locals,
    list,
    fields(end, [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]),
  ]);
}
