/**
 * Builds `dist/chrome` and `dist/firefox` from one source; each can be loaded unpacked. `--gallery` also builds
 * `dist/gallery`, the page that shows every screen in every state. `--minify` makes the files small.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, context } from "esbuild";
import { firefoxDoors } from "./scripts/firefoxDoors.mjs";

const read = path => JSON.parse(readFileSync(path, "utf8"));

/** The shared manifest without the keys that only the other browser understands. */
function manifestFor(browser) {
  const manifest = { ...read("manifest.json"), version: read("package.json").version };
  const { service_worker, scripts } = manifest.background;
  if (browser === "firefox") {
    delete manifest.minimum_chrome_version;
    // Firefox detects calls without any permission.
    delete manifest.optional_host_permissions;
    manifest.background = { scripts };
  } else {
    delete manifest.browser_specific_settings;
    manifest.background = { service_worker };
  }
  return manifest;
}

/** Takes `innerHTML` out of Preact: Limber never uses it, and Mozilla's reviewers ask about it. */
const noRawMarkup = {
  name: "no-raw-markup",
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules\/preact\/dist\/preact\.\w*js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(/\.innerHTML=(?!=)/g, ".textContent=");
      return { contents, loader: "js" };
    }),
};

const htmlPages = ["popup/popup.html", "options/options.html"];

/** The files that a watching build copies again when they are saved. */
const copiedFiles = ["manifest.json", "_locales/en/messages.json", ...htmlPages];

/** Copies what esbuild does not write: manifest, pages, icons and texts. */
function copyFiles(browser) {
  const out = `dist/${browser}`;
  for (const page of htmlPages) cpSync(page, `${out}/${page}`);
  cpSync("icons", `${out}/icons`, {
    recursive: true,
    filter: path => !extname(path) || extname(path) === ".png",
  });
  cpSync("_locales", `${out}/_locales`, { recursive: true });
  writeFileSync(`${out}/manifest.json`, JSON.stringify(manifestFor(browser), null, 2));
}

const options = {
  bundle: true,
  format: "iife",
  target: ["chrome148", "firefox140"],
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: process.argv.includes("--minify"),
  legalComments: "none",
  logLevel: "warning",
};

const pages = { "popup/popup": "popup/popup.tsx", "options/options": "options/options.tsx" };

const extensionOptions = browser => ({
  ...options,
  entryPoints: { background: "src/background/background.ts", ...pages },
  outdir: `dist/${browser}`,
  plugins: browser === "firefox" ? [firefoxDoors, noRawMarkup] : [noRawMarkup],
});

function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Builds one browser's extension: "chrome" or "firefox". */
export async function buildExtension(browser) {
  emptyFolder(`dist/${browser}`);
  await build(extensionOptions(browser));
  copyFiles(browser);
}

/** Builds one browser's extension now and after every save of a source; calls `onBuilt` each time a build succeeds. */
export async function watchExtension(browser, onBuilt) {
  emptyFolder(`dist/${browser}`);
  const base = extensionOptions(browser);
  const copying = {
    name: "copying",
    setup({ onLoad, onEnd }) {
      // esbuild watches only what it bundles; the background brings in the files that are copied.
      onLoad({ filter: /src\/background\/background\.ts$/ }, ({ path }) => {
        const watchFiles = [path, ...copiedFiles.map(file => resolve(file))];
        return { contents: readFileSync(path, "utf8"), loader: "ts", watchFiles };
      });
      onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        copyFiles(browser);
        await onBuilt();
      });
    },
  };
  const watching = await context({ ...base, plugins: [...base.plugins, copying] });
  await watching.watch();
}

async function buildGallery() {
  emptyFolder("dist/gallery");
  await build({
    ...options,
    entryPoints: { gallery: "test/gallery/gallery.tsx", ...pages },
    outdir: "dist/gallery",
  });
  cpSync("test/gallery/gallery.html", "dist/gallery/gallery.html");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await Promise.all([buildExtension("chrome"), buildExtension("firefox")]);
  if (process.argv.includes("--gallery")) await buildGallery();
}
