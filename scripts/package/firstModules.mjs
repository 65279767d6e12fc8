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

/** The modules that a module needs before it runs, and itself. */
const needs = (inputs, path) => reach(inputs, path, ["import-statement"]);

const union = sets => new Set(sets.flatMap(each => [...each]));
const common = (one, other) => new Set([...one].filter(path => other.has(path)));

/** The modules that some page loads later. */
const latersIn = inputs =>
  new Set(
    Object.values(inputs)
      .flatMap(({ imports }) => imports)
      .filter(({ kind }) => kind === "dynamic-import")
      .map(({ path }) => path),
  );

/** What the background shares with the pages, in sets: for each list of modules what it needs and no list before it, and the rest. */
function sharesOf(inputs, background, lists, others) {
  const shares = [];
  for (const paths of [...lists, others]) {
    const shared = common(background, union(paths.map(path => needs(inputs, path))));
    shares.push(new Set([...shared].filter(path => !shares.some(share => share.has(path)))));
  }
  return shares;
}

/** What each page loads first. A page that follows another loads what that one loads, and that one what both share with a third. */
function firstsOf(pages, needsOf, follows) {
  const firsts = new Map(pages.map(page => [page, needsOf(page)]));
  for (const [page, followed] of Object.entries(follows)) {
    const isShared = path => pages.some(other => other !== page && firsts.get(other).has(path));
    for (const path of firsts.get(page)) if (isShared(path)) firsts.get(followed).add(path);
    // The other page's own module would show that page.
    for (const path of firsts.get(followed)) if (path !== followed) firsts.get(page).add(path);
  }
  return firsts;
}

/** For each page and each module that pages load later: the modules that it is to import, so that few sets of modules remain. */
function importsOf(inputs, { pages, background, sooner, follows }) {
  const laters = latersIn(inputs);
  const worker = needs(inputs, background);
  const shares = sharesOf(inputs, worker, sooner, [...pages, ...laters]);
  const isShared = path => shares.some(share => share.has(path));
  // A module that needs one module of a share loads the whole share.
  const needsOf = path => {
    const needed = needs(inputs, path);
    return union([needed, ...shares.filter(share => common(share, needed).size > 0)]);
  };
  const firsts = firstsOf(pages, needsOf, follows);
  const mayLoad = (page, later) => reach(inputs, page, ["import-statement", "dynamic-import"]).has(later);
  const loadedBefore = later =>
    pages
      .filter(page => mayLoad(page, later))
      .map(page => firsts.get(page))
      .reduce(common);
  return new Map([
    ...firsts,
    // What the background needs too must not bring the pages' modules there.
    ...[...laters].map(later => [
      later,
      isShared(later) ? needsOf(later) : union([needsOf(later), loadedBefore(later)]),
    ]),
  ]);
}

/**
 * A plugin that keeps what a page loads in few files. esbuild makes one chunk for each set of entry points that share a module,
 * and pages that load parts later, beside a background, are full of such sets. Here each later part imports what its pages have
 * loaded by then, and whatever needs modules of the background imports all that the background shares: they fall into few sets.
 * `options` are those of the build. `together` names its `pages` and its `background`; in `sooner` lists of modules, each of which
 * shares a set of its own with the background; and in `follows` pages that load what another page loads first, so that the sets of all others
 * stay as they are without them.
 */
export async function firstModules(options, together) {
  const { metafile } = await build({ ...options, write: false });
  const imports = importsOf(metafile.inputs, together);
  const textFor = path =>
    [...(imports.get(path) ?? [])]
      .filter(each => each !== path)
      .map(each => `./${relative(dirname(path), each)}`.replaceAll("\\", "/"))
      .map(each => `import ${JSON.stringify(each)};\n`)
      .join("");
  return {
    name: "first-modules",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const text = textFor(relative(resolve("."), path).replaceAll("\\", "/"));
        if (text === "") return undefined;
        const contents = `${readFileSync(path, "utf8")}\n${text}`;
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts", watchFiles: [path] };
      }),
  };
}
