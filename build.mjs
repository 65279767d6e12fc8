/**
 * Builds `dist/chrome` and `dist/firefox`, each loadable unpacked, from one source; with `--gallery` also
 * `dist/gallery`, the page for people who work on the looks and for the tests that look.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { build } from "esbuild";

const read = path => JSON.parse(readFileSync(path, "utf8"));
const { version } = read("package.json");

/** The one manifest, without what the other browser alone understands. */
function manifestFor(browser) {
  const manifest = { ...read("manifest.json"), version };
  const { service_worker, scripts } = manifest.background;
  if (browser === "firefox") {
    delete manifest.minimum_chrome_version;
    // Firefox tells of calls without any permission.
    delete manifest.optional_host_permissions;
    manifest.background = { scripts };
  } else {
    delete manifest.browser_specific_settings;
    manifest.background = { service_worker };
  }
  return manifest;
}

/** In Firefox's build `x.firefox.ts` stands in for `x.ts` wherever both exist. */
const firefoxDoors = {
  name: "firefox-doors",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/browser\/(.+\/)?[^./]+\.ts$/ }, ({ path }) => {
      const twin = path.replace(/\.ts$/, ".firefox.ts");
      return existsSync(twin) ? { contents: readFileSync(twin, "utf8"), loader: "ts" } : undefined;
    }),
};

/** Preact's door for raw markup stays shut: nobody here uses it, and Mozilla's reviewers ask about it. */
const noRawMarkup = {
  name: "no-raw-markup",
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules\/preact\/dist\/preact\.\w*js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(/\.innerHTML=(?!=)/g, ".textContent=");
      return { contents, loader: "js" };
    }),
};

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

async function buildExtension(browser) {
  const out = `dist/${browser}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    ...options,
    entryPoints: {
      background: "src/background/background.ts",
      "popup/popup": "popup/popup.tsx",
      "options/options": "options/options.tsx",
    },
    outdir: out,
    plugins: browser === "firefox" ? [firefoxDoors, noRawMarkup] : [noRawMarkup],
  });
  for (const page of ["popup/popup.html", "options/options.html"]) cpSync(page, `${out}/${page}`);
  cpSync("icons", `${out}/icons`, {
    recursive: true,
    filter: path => !extname(path) || extname(path) === ".png",
  });
  cpSync("_locales", `${out}/_locales`, { recursive: true });
  writeFileSync(`${out}/manifest.json`, JSON.stringify(manifestFor(browser), null, 2));
}

async function buildGallery() {
  rmSync("dist/gallery", { recursive: true, force: true });
  await build({
    ...options,
    entryPoints: {
      gallery: "test/gallery/gallery.tsx",
      "popup/popup": "popup/popup.tsx",
      "options/options": "options/options.tsx",
    },
    outdir: "dist/gallery",
  });
  cpSync("test/gallery/gallery.html", "dist/gallery/gallery.html");
}

await Promise.all([buildExtension("chrome"), buildExtension("firefox")]);
if (process.argv.includes("--gallery")) await buildGallery();
