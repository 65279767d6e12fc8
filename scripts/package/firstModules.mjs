import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build } from "esbuild";

const isScript = path => /\.[mt]?[jt]sx?$/.test(path);

/** The modules that a module imports by these kinds of import, directly or not, and itself, from esbuild's account of them. */
function reach(inputs, path, kinds, found = new Set()) {
  if (found.has(path) || !isScript(path)) return found;
  found.add(path);
  for (const { kind, path: next } of inputs[path].imports)
    if (kinds.includes(kind)) reach(inputs, next, kinds, found);
  return found;
}

/** What each page loads first. A page that follows another loads what that one loads, and that one what both share with a third. */
function firstsOf(inputs, pages, follows) {
  const firsts = new Map(pages.map(page => [page, reach(inputs, page, ["import-statement"])]));
  for (const [page, followed] of Object.entries(follows)) {
    const isShared = path => pages.some(other => other !== page && firsts.get(other).has(path));
    for (const path of firsts.get(page)) if (isShared(path)) firsts.get(followed).add(path);
    // The other page's own module would show that page.
    for (const path of firsts.get(followed)) if (path !== followed) firsts.get(page).add(path);
  }
  return firsts;
}

/** For each module that a page loads later, and each page of `follows`: what every page that may load it has loaded by then. */
function loadedBefore(inputs, pages, follows) {
  const all = Object.values(inputs).flatMap(({ imports }) => imports);
  const later = new Set(all.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
  const firsts = firstsOf(inputs, pages, follows);
  const before = new Map(
    Object.entries(follows)
      .flat()
      .map(page => [page, [...firsts.get(page)]]),
  );
  for (const page of pages) {
    const first = firsts.get(page);
    for (const path of reach(inputs, page, ["import-statement", "dynamic-import"])) {
      if (!later.has(path)) continue;
      before.set(path, before.get(path)?.filter(each => first.has(each)) ?? [...first]);
    }
  }
  return before;
}

/**
 * A plugin that keeps what a page loads first in few files. esbuild makes one chunk for each set of entry points that share a
 * module, and a page that loads parts later is full of such sets. Here each later part imports what its pages have loaded by
 * then: it falls into one set. A page that follows another, in `follows`, loads what that one loads first: the sets of the other
 * pages stay as they are without it. `options` are those of the pages' build.
 */
export async function firstModules(options, follows = {}) {
  const pages = Object.values(options.entryPoints);
  const { metafile } = await build({ ...options, write: false });
  const before = loadedBefore(metafile.inputs, pages, follows);
  const importsFor = later =>
    (before.get(later) ?? [])
      .map(path => `./${relative(dirname(later), path)}`.replaceAll("\\", "/"))
      .map(path => `import ${JSON.stringify(path)};\n`);
  return {
    name: "first-modules",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const imports = importsFor(relative(resolve("."), path).replaceAll("\\", "/"));
        if (imports.length === 0) return undefined;
        const contents = `${readFileSync(path, "utf8")}\n${imports.join("")}`;
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts", watchFiles: [path] };
      }),
  };
}
