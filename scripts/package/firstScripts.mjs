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
 * waits for what stands before them. `pages` has for each page in `folder` its script, without the ending.
 */
export function nameFirstScripts(folder, pages, { outputs }) {
  const scripts = new Map(
    Object.values(pages).map(page => [
      page,
      Object.keys(outputs).find(output => resolve(output) === resolve(folder, `${page}.js`)),
    ]),
  );
  const firsts = new Map([...scripts].map(([page, script]) => [page, beginWithChunk(outputs, script)]));
  for (const [page, name] of Object.entries(pages)) {
    const path = `${folder}/${page}`;
    const first = firsts.get(name);
    const address = file => relative(dirname(path), file).replaceAll("\\", "/");
    const links = [...staticImports(outputs, first)]
      .filter(each => each !== first)
      .map(each => `    <link rel="modulepreload" href="${address(each)}" />\n`);
    const html = readFileSync(path, "utf8")
      .replace(`src="${address(scripts.get(name))}"`, `src="${address(first)}"`)
      .replace("  </head>", `${links.join("")}  </head>`);
    writeFileSync(path, html);
  }
}
