import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./wait.ts";

/** The folder in which a browser with that profile saves files. */
export function downloadsOf(profile: string): string {
  const folder = join(profile, "downloads");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The text of the file that the person has saved, once it is whole: the browser gives it its name last. */
export async function savedFile(profile: string, name: RegExp): Promise<string> {
  const folder = downloadsOf(profile);
  const found = await until(
    async () => {
      const file = readdirSync(folder).find(each => name.test(each));
      return file ? readFileSync(join(folder, file), "utf8") || undefined : undefined;
    },
    { what: `a saved file ${name}` },
  );
  return found;
}
