import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A source file: its path from the top, its text, and its imports (paths from the top, or package names). */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const pattern = /(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g;

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name = ""]) =>
    name.startsWith(".") ? normalize(join(dirname(path), name)) : name,
  );

/** Every source file of the product. */
export const sources: readonly Source[] = ["src", "popup", "options"]
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map(name => join(folder, name)),
  )
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map(path => {
    const text = readFileSync(path, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
