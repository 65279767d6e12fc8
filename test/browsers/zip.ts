import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const crc = (data: Buffer): number => {
  let value = ~0;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
};

/** Little-endian numbers, each of two or four bytes: `[[value, bytes], …]`. */
const numbers = (...parts: [number, 2 | 4][]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** A folder as a zip file without compression, which is all that an .xpi needs to be. */
export function zipFolder(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of names.filter(name => statSync(join(folder, name)).isFile())) {
    const name = Buffer.from(file.replaceAll("\\", "/"));
    const data = readFileSync(join(folder, file));
    // Version 2.0, UTF-8 names, stored; 1 January 1980 as the date, so that the same folder gives the same file.
    const common = numbers([20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [crc(data), 4], [data.length, 4]);
    const sizes = numbers([data.length, 4], [name.length, 2], [0, 2]);
    files.push(numbers([0x04034b50, 4]), common, sizes, name, data);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(numbers([0x02014b50, 4], [20, 2]), common, sizes, rest, name);
    offset += 30 + name.length + data.length;
  }
  const count = files.length / 5;
  const central = Buffer.concat(directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...files, central, end]);
}
