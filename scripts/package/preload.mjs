import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { staticImports } from "./staticImports.mjs";

/**
 * Lets the pages of a built extension fetch all scripts at once that they import before they can begin. A page would learn of
 * most of them only from the scripts before. They come last in the head: the first paint waits for what stands before them.
 * `pages` are the paths of the pages in `folder`, without their endings.
 */
export function preloadScripts(folder, pages, { outputs }) {
  for (const page of pages) {
    const path = `${folder}/${page}.html`;
    const entry = Object.keys(outputs).find(output => resolve(output) === resolve(folder, `${page}.js`));
    const links = [...staticImports(outputs, entry)]
      .map(script => relative(dirname(path), script).replaceAll("\\", "/"))
      .filter(script => script !== basename(entry))
      .map(script => `    <link rel="modulepreload" href="${script}" />\n`);
    const html = readFileSync(path, "utf8");
    writeFileSync(path, html.replace("  </head>", `${links.join("")}  </head>`));
  }
}
