import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { staticImports } from "./staticImports.mjs";

/**
 * Lets a page begin with the chunk that its own module is in: esbuild's script for the page only imports that chunk, and a page
 * waits for each file. Returns the chunk's path, which takes the script's place in esbuild's account.
 */
function beginWithChunk(outputs, script) {
  const { entryPoint } = outputs[script];
  const chunk = [...staticImports(outputs, script)].find(path => outputs[path].inputs[entryPoint]);
  if (!chunk || chunk === script) return script;
  rmSync(script);
  delete outputs[script];
  outputs[chunk].entryPoint = entryPoint;
  return chunk;
}

/**
 * Names in the pages of a built extension the scripts that they begin with. A page fetches all scripts at once that it imports
 * before it can begin: it would learn of most of them only from the scripts before. They come last in the head: the first paint
 * waits for what stands before them. `pages` are the paths of the pages in `folder`, without their endings.
 */
export function nameFirstScripts(folder, pages, { outputs }) {
  for (const page of pages) {
    const path = `${folder}/${page}.html`;
    const script = Object.keys(outputs).find(output => resolve(output) === resolve(folder, `${page}.js`));
    const first = beginWithChunk(outputs, script);
    const address = file => relative(dirname(path), file).replaceAll("\\", "/");
    const links = [...staticImports(outputs, first)]
      .filter(each => each !== first)
      .map(each => `    <link rel="modulepreload" href="${address(each)}" />\n`);
    const html = readFileSync(path, "utf8")
      .replace(`src="${address(script)}"`, `src="${address(first)}"`)
      .replace("  </head>", `${links.join("")}  </head>`);
    writeFileSync(path, html);
  }
}
