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

/** A function that finds what a module needs, in whole groups: one module of a group brings all of it, and what that needs. */
function needsIn(inputs, groups) {
  const wholes = groups.map(group => ({ group, whole: union([...group].map(path => needs(inputs, path))) }));
  const complete = needed => {
    const loaded = wholes.filter(({ group }) => common(group, needed).size > 0).map(({ whole }) => whole);
    const more = union([needed, ...loaded]);
    return more.size === needed.size ? needed : complete(more);
  };
  return path => complete(needs(inputs, path));
}

/** Whether a module needs another one, or loads it later, or something that it needs does so. */
const leadsTo = (inputs, from, path) =>
  [...needs(inputs, from)].some(
    each => each === path || inputs[each].imports.some(next => next.path === path),
  );

/** For each page and each module that pages load later: the modules that it is to import, so that few sets of modules remain. */
function importsOf(inputs, { pages, background, sooner, groups }) {
  const laters = latersIn(inputs);
  const worker = needs(inputs, background);
  const shares = sharesOf(inputs, worker, sooner, [...pages, ...laters]);
  const isShared = path => shares.some(share => share.has(path));
  const needsOf = needsIn(inputs, [...shares, ...groups.map(group => new Set(group))]);
  const imports = new Map(pages.map(page => [page, needsOf(page)]));
  const find = path => {
    if (imports.has(path)) return imports.get(path);
    imports.set(path, needsOf(path));
    // What the background needs too must not bring the pages' modules there.
    if (isShared(path)) return imports.get(path);
    const loadedBefore = [...pages, ...laters]
      .filter(each => each !== path && leadsTo(inputs, each, path))
      .map(find)
      .reduce(common);
    imports.set(path, union([needsOf(path), loadedBefore]));
    return imports.get(path);
  };
  for (const later of laters) find(later);
  return imports;
}

/**
 * A plugin that keeps what a page loads in few files. esbuild makes one chunk for each set of entry points that share a module,
 * and pages that load parts later, beside a background, are full of such sets. Here each later part imports what its pages have
 * loaded by then, and whatever needs modules of the background imports all that the background shares: they fall into few sets.
 * `options` are those of the build. `together` names its `pages` and its `background`; in `sooner` lists of modules, each of which
 * shares a set of its own with the background; and in `groups` lists of small modules that come together wherever one is needed.
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
