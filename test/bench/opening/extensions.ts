import { cpSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Copies the shipped extension into a folder of this `name` below `folder`; returns the copy's real path. The page that opens
 * after the installation is empty there: it shares its process with the pages that are measured.
 */
export function copyLimber(folder: string, name = "limber"): string {
  const copy = join(folder, name);
  cpSync(resolve("dist/chrome"), copy, { recursive: true });
  writeFileSync(join(copy, "options/welcome/welcome.html"), "<!doctype html><title>Limber</title>");
  return realpathSync(copy);
}

/** Writes an extension below `folder`: its page shows one word, its worker hears messages and ignores them. */
export function writeEmpty(folder: string): string {
  const empty = join(folder, "empty");
  mkdirSync(empty, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    action: { default_popup: "popup.html" },
    background: { service_worker: "background.js", type: "module" },
  };
  writeFileSync(join(empty, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(empty, "background.js"), "chrome.runtime.onMessage.addListener(() => {});");
  const page = '<!doctype html><meta charset="utf-8"><title>Empty</title><h1>Empty</h1>';
  writeFileSync(join(empty, "popup.html"), page);
  return realpathSync(empty);
}

/** The files that a page names in its head before its first script runs. */
const filesOf = (html: string): string[] =>
  [...html.matchAll(/<(?:link rel="(?:stylesheet|modulepreload)"|script) (?:href|src)="([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );

/**
 * Adds to Limber below `limber` a page with the head of one of its pages: it loads as many files, each as large, but they contain
 * nothing. What it takes more than the empty page is the browser's price of files, and of an extension with Limber's permissions.
 * Returns the path of the page.
 */
export function addIdlePage(limber: string, page: string): string {
  const html = readFileSync(join(limber, page), "utf8");
  const copy = (path: string) => join("idle", path);
  for (const path of filesOf(html)) {
    const file = join(dirname(page), path);
    mkdirSync(dirname(join(limber, copy(file))), { recursive: true });
    writeFileSync(join(limber, copy(file)), `/*${" ".repeat(statSync(join(limber, file)).size - 4)}*/`);
  }
  mkdirSync(dirname(join(limber, copy(page))), { recursive: true });
  writeFileSync(join(limber, copy(page)), html.replace(/<body>.*<\/body>/s, "<body><h1>Empty</h1></body>"));
  return copy(page);
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

type Manifest = Record<string, object>;

const editManifest = (folder: string, change: (manifest: Manifest) => Manifest): void =>
  edit(join(folder, "manifest.json"), text => JSON.stringify(change(JSON.parse(text))));

/** Gives the toolbar button of an unpacked extension a key: `Alt+Shift+L`. */
export const suggestKey = (folder: string, key: string): void =>
  editManifest(folder, manifest => {
    const commands = { ...manifest.commands, _execute_action: { suggested_key: { default: key } } };
    return { ...manifest, commands };
  });

/** Lets the toolbar button of an unpacked extension open `page`. */
export const setPopup = (folder: string, page: string): void =>
  editManifest(folder, manifest => ({ ...manifest, action: { ...manifest.action, default_popup: page } }));

/** Adds a script to a page of an unpacked extension, before everything that the page loads. */
export function addScript(folder: string, page: string, script: string): void {
  writeFileSync(join(folder, "bench.js"), script);
  edit(join(folder, page), html => html.replace("<title>", '<script src="/bench.js"></script><title>'));
}

/** The files of the worker in `folder`: its script and what that imports. */
export function workerFiles(folder: string, file = "background.js", found = new Set<string>()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ""] of readFileSync(join(folder, file), "utf8").matchAll(
    /\b(?:from|import)"(\.[^"]+)"/g,
  ))
    workerFiles(folder, join(dirname(file), path), found);
  return found;
}

/** Puts one line before the worker's script and one after it. What the script imports runs after the first line too. */
export function wrapWorker(folder: string, before: string, after: string): void {
  writeFileSync(join(folder, "before.js"), before);
  edit(join(folder, "background.js"), text => `import"./before.js";${text}\n${after}`);
}
