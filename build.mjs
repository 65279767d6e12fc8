/**
 * Builds `dist/chrome` and `dist/firefox` from one source; each can be loaded unpacked. `--gallery` also builds
 * `dist/gallery`, the page that shows every screen in every state. `--minify` makes the files small, as `npm run package` does.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, context } from "esbuild";
import { firefoxDoors } from "./scripts/firefoxDoors.mjs";
import { firstModules } from "./scripts/package/firstModules.mjs";
import { nameFirstScripts } from "./scripts/package/firstScripts.mjs";
import { languagesDefinition, languagesIn } from "./scripts/package/languages.mjs";
import { licences } from "./scripts/package/licences.mjs";
import { managedSchemaText } from "./scripts/package/managedSchema.mjs";
import { shrink } from "./scripts/package/shrink.mjs";

const read = path => JSON.parse(readFileSync(path, "utf8"));

/** The shared manifest without the keys that only the other browser understands. */
function manifestFor(browser) {
  const manifest = { ...read("manifest.json"), version: read("package.json").version };
  const { service_worker, scripts, type } = manifest.background;
  if (browser === "firefox") {
    delete manifest.minimum_chrome_version;
    // Firefox detects calls without any permission.
    delete manifest.optional_host_permissions;
    // Firefox does not know the key, and lets no other extension speak to one that does not listen.
    delete manifest.externally_connectable;
    // Firefox takes a policy without a schema.
    delete manifest.storage;
    manifest.background = { scripts, type };
  } else {
    delete manifest.browser_specific_settings;
    manifest.background = { service_worker, type };
  }
  return manifest;
}

/** Takes `innerHTML` out of Preact: Limber never uses it, and Mozilla's reviewers ask about it. */
const noRawMarkup = {
  name: "no-raw-markup",
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules\/preact\/dist\/preact\.\w*js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(/\.innerHTML\b/g, ".textContent");
      return { contents, loader: "js" };
    }),
};

/** The pages, and the script of each. */
const pages = {
  "popup/popup.html": "popup/popup",
  "options/options.html": "options/options",
  "options/welcome/welcome.html": "options/options",
};

/** The folder of the languages. */
const ownLocales = "_locales";

/** The files that a watching build copies again when they are saved. */
const copiedFiles = () => [
  "manifest.json",
  ...languagesIn(ownLocales).map(({ tag }) => `${ownLocales}/${tag.replaceAll("-", "_")}/messages.json`),
  ...Object.keys(pages),
];

/** Copies what esbuild does not write: manifest, pages, icons, texts, and Chromium's schema of the policy. */
async function copyFiles(browser, out, locales = ownLocales) {
  for (const page of Object.keys(pages)) cpSync(page, `${out}/${page}`);
  cpSync("icons", `${out}/icons`, {
    recursive: true,
    filter: path => !extname(path) || extname(path) === ".png",
  });
  cpSync(locales, `${out}/_locales`, { recursive: true });
  if (browser !== "firefox") writeFileSync(`${out}/managed_schema.json`, await managedSchemaText());
  writeFileSync(`${out}/manifest.json`, JSON.stringify(manifestFor(browser), null, 2));
}

const options = {
  bundle: true,
  format: "iife",
  target: ["chrome148", "firefox142"],
  jsx: "automatic",
  jsxImportSource: "preact",
  metafile: true,
  // The chunks' names hash the paths of their inputs: a linked node_modules must not change them.
  preserveSymlinks: true,
  legalComments: "none",
  logLevel: "warning",
};

const scripts = {
  "popup/popup": "popup/popup.tsx",
  "options/options": "options/options.tsx",
};

/** The styles that pages share, and those of what a page loads later. */
const styles = {
  base: "src/ui/page/base.css",
  "popup/screens": "popup/screens.css",
  "options/later": "options/later.css",
};

const background = "src/background/background.ts";

/** Which modules go into the same files. */
const together = {
  pages: Object.values(scripts),
  background,
  // The popup's home must load nothing that only other pages share with the background, and those not all of it.
  sooner: [
    ["popup/popup.tsx", "src/browser/pages/trackPlacement.ts"],
    ["options/options.tsx"],
    [
      "popup/ScreensPart.tsx",
      "popup/nudge/NudgePart.tsx",
      "popup/routine/RoutinePart.tsx",
      "popup/home/PauseList.tsx",
      "src/ui/figure/Figure.tsx",
    ],
  ],
  // A file costs a page more than a few hundred bytes.
  groups: [
    [
      "src/ui/page/mountPage.ts",
      "src/browser/messages/sendCommand.ts",
      "src/browser/pages/optionsPage.ts",
      "src/ui/fields/words/room.ts",
    ],
    [
      "popup/parts/StillFigure.tsx",
      "src/browser/storage/guideMemory.ts",
      "src/browser/storage/introduction.ts",
      "src/ui/guide/synthesis.ts",
      "src/ui/words/routineLength.ts",
      "src/ui/words/stretchName.ts",
      "src/ui/words/stretchTexts.ts",
    ],
  ],
};

/** Pages and background share chunks, and the pages load what they need later when they need it. */
const sharedOptions = {
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
};

/** What esbuild builds for one browser: the script that runs alone, in one file, and all that shares chunks. */
const extensionOptions = async (browser, out, locales = ownLocales) => {
  const plugins = browser === "firefox" ? [firefoxDoors, noRawMarkup] : [noRawMarkup];
  const shared = { ...options, outdir: out, plugins, define: languagesDefinition(locales) };
  const sharing = { ...shared, ...sharedOptions, entryPoints: { background, ...scripts, ...styles } };
  return [
    { ...shared, entryPoints: { firstPaint: "src/ui/page/firstPaint.ts" } },
    { ...sharing, plugins: [...plugins, await firstModules(sharing, together)] },
  ];
};

function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * esbuild writes a style sheet for a module that loads later, and nothing loads it: the page has its styles already.
 */
function dropUnusedStyles(metafiles) {
  for (const { outputs } of metafiles)
    for (const path of Object.keys(outputs).filter(name => /\/chunks\/.*\.css$/.test(name))) {
      rmSync(path);
      delete outputs[path];
    }
}

/**
 * Builds one browser's extension: "chrome" or "firefox". Resolves with esbuild's account of the scripts and styles: what each
 * contains and imports. The paths in it start at the project's folder. `locales` is the folder of its languages.
 */
export async function buildExtension(
  browser,
  { out = `dist/${browser}`, minify = false, locales = ownLocales } = {},
) {
  emptyFolder(out);
  const builds = await extensionOptions(browser, out, locales);
  const results = await Promise.all(builds.map(each => build({ ...each, minify })));
  const metafiles = results.map(({ metafile }) => metafile);
  dropUnusedStyles(metafiles);
  await copyFiles(browser, out, locales);
  writeFileSync(`${out}/licences.txt`, licences(metafiles));
  nameFirstScripts(out, pages, metafiles.at(-1));
  if (minify) await shrink(out);
  return metafiles;
}

/**
 * Builds one browser's extension now and after every save of a source. Calls `onBuilt` each time a build succeeds, once both
 * the background and the pages are there.
 */
export async function watchExtension(browser, onBuilt) {
  const out = `dist/${browser}`;
  emptyFolder(out);
  const builds = await extensionOptions(browser, out);
  const missing = new Set(builds.keys());
  const watched = index => ({
    name: "watched",
    setup({ onLoad, onEnd }) {
      // esbuild watches only what it bundles; the background brings in the files that are copied.
      onLoad({ filter: /src\/background\/background\.ts$/ }, ({ path }) => {
        const watchFiles = [path, ...copiedFiles().map(file => resolve(file))];
        return { contents: readFileSync(path, "utf8"), loader: "ts", watchFiles };
      });
      onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        missing.delete(index);
        if (missing.size > 0) return;
        await copyFiles(browser, out);
        await onBuilt();
      });
    },
  });
  for (const [index, each] of builds.entries()) {
    const watching = await context({ ...each, plugins: [...each.plugins, watched(index)] });
    await watching.watch();
  }
}

async function buildGallery() {
  emptyFolder("dist/gallery");
  const shared = { ...options, outdir: "dist/gallery", define: languagesDefinition(ownLocales) };
  await build({ ...shared, entryPoints: { gallery: "test/gallery/gallery.tsx" } });
  await build({ ...shared, ...sharedOptions, entryPoints: { ...scripts, ...styles } });
  cpSync("test/gallery/gallery.html", "dist/gallery/gallery.html");
  cpSync(ownLocales, "dist/gallery/_locales", { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const minify = process.argv.includes("--minify");
  await Promise.all(["chrome", "firefox"].map(browser => buildExtension(browser, { minify })));
  if (process.argv.includes("--gallery")) await buildGallery();
}
