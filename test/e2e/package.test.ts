import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import messages from "../../_locales/en/messages.json" with { type: "json" };
import { makePackages } from "../../scripts/package/packages.mjs";
import { workerFiles } from "../bench/opening/extensions.ts";
import { temporaryFolder } from "../browsers/processes.ts";
import { release } from "./package/release.ts";

const run = promisify(execFile);

/** What the zips contain. */
const packed = temporaryFolder("packages");
const chrome = join(packed, "package", "chrome");
const firefox = join(packed, "package", "firefox");
let packages: Awaited<ReturnType<typeof makePackages>>;
beforeAll(async () => {
  packages = await makePackages(packed);
});

release(() => packages);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map(name => join(folder, name));

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

/** Every way of a script to reach the network or to run foreign code; a language of the package is no network. */
const network =
  /\bfetch\((?!`\/_locales\/\$\{)|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|WebTransport|RTCPeerConnection|importScripts|new (Shared)?Worker\(|\beval\(|\bFunction\(/;

/** Every way of a script to make markup or code of a text. */
const markup =
  /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|HTMLUnsafe|srcdoc|javascript:/;

/** What each page may load and do, from `manifest.json`: nothing but the extension's own scripts, styles and pictures. */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** The web addresses in a text, without the names of XML vocabularies. */
const addresses = (text: string): string[] =>
  (text.match(/https?:\/\/\w[^\s"'`)<]*/g) ?? []).filter(each => !each.startsWith("http://www.w3.org/"));

test("web-ext lint finds nothing in the Firefox extension", { timeout: 900_000 }, async () => {
  const webExt = ["node_modules/web-ext/bin/web-ext.js", "lint", `--source-dir=${firefox}`, "--output=json"];
  const { stdout } = await run(process.execPath, webExt).catch(failure => failure);
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});

describe.each([
  ["Chromium's package", chrome],
  ["Firefox's package", firefox],
])("%s", (_, folder) => {
  test("requires four permissions and no host", () => {
    const manifest = manifestOf(folder);
    expect(manifest.permissions).toEqual(["alarms", "storage", "idle", "notifications"]);
    for (const key of ["host_permissions", "optional_permissions"]) expect(manifest).not.toHaveProperty(key);
    // Chromium shows calls only with host access, which the person grants site by site.
    const optional = folder === chrome ? ["*://*/*"] : undefined;
    expect(manifest.optional_host_permissions).toEqual(optional);
  });

  test("is open to no web page and to no other extension", () => {
    const manifest = manifestOf(folder);
    for (const key of ["content_scripts", "web_accessible_resources", "sandbox", "user_scripts"])
      expect(manifest).not.toHaveProperty(key);
    // Without the key every other extension could connect in Chromium; Firefox does not know it.
    const others = folder === chrome ? { ids: [] } : undefined;
    expect(manifest.externally_connectable).toEqual(others);
  });

  test("has the narrowest policy that works, for all of its pages", () => {
    const extension_pages = Object.entries(policy).map(rule => rule.join(" "));
    expect(manifestOf(folder).content_security_policy).toEqual({
      extension_pages: extension_pages.join("; "),
    });
  });

  test("makes no markup and no code of a text", () => {
    for (const name of filesOf(folder).filter(each => /\.(js|html)$/.test(each)))
      expect(readFileSync(name, "utf8").match(markup)?.[0], name).toBeUndefined();
  });

  test("has no script, style or handler within its pages, and loads only its own files", () => {
    for (const name of filesOf(folder).filter(each => each.endsWith(".html"))) {
      const page = readFileSync(name, "utf8");
      expect(page.match(/<script(?![^>]* src=)|<style|<base|<iframe|\s(on\w+|style)=/gi), name).toBeNull();
      const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
      expect(loaded.filter(path => /^(\/|\w+:)/.test(path))).toEqual([]);
    }
    for (const name of filesOf(folder).filter(each => each.endsWith(".css")))
      expect(readFileSync(name, "utf8").match(/@import|url\((?!["']?#)/), name).toBeNull();
    for (const name of filesOf(folder).filter(each => each.endsWith(".js"))) {
      const text = readFileSync(name, "utf8");
      const imported = [...text.matchAll(/\bimport\s*\(\s*([^)]*)\)/g)].map(([, path = ""]) => path);
      expect(
        imported.filter(path => !/^"\.{1,2}\/[\w./-]+"$/.test(path)),
        name,
      ).toEqual([]);
    }
  });

  test("has every text, under the name by which its scripts ask for it", () => {
    const built = JSON.parse(readFileSync(join(folder, "_locales/en/messages.json"), "utf8"));
    const texts = (of: Readonly<Record<string, { readonly message: string }>>) =>
      Object.values(of).map(({ message }) => message);
    expect(texts(built)).toEqual(texts(messages));

    const scripts = filesOf(folder).filter(name => name.endsWith(".js"));
    const asked = new Set(
      scripts.flatMap(name =>
        [...readFileSync(name, "utf8").matchAll(/"(\w+)"/g)].map(([, text = ""]) => text),
      ),
    );
    const nameOf = (key: string) => key.replace(/_(one|other)$/, "");
    const names = Object.keys(built).map(nameOf);
    const renamed = Object.keys(messages)
      .map((key, index) => [nameOf(key), names[index] ?? ""] as const)
      .filter(([long, short]) => long !== short);
    expect(renamed.length).toBeGreaterThan(500);
    expect(renamed.filter(([long, short]) => asked.has(long) || !asked.has(short))).toEqual([]);
    expect(new Set(renamed.map(([, short]) => short)).size).toBe(new Set(renamed.map(([long]) => long)).size);
  });

  test("has the texts of each language under the names of the English ones", () => {
    const locales = join(folder, "_locales");
    const namesIn = (language: string) => {
      const texts: object = JSON.parse(readFileSync(join(locales, language, "messages.json"), "utf8"));
      return new Set(Object.keys(texts).map(key => key.replace(/_(zero|one|two|few|many|other)$/, "")));
    };
    expect(readdirSync(locales).toSorted()).toEqual(readdirSync("_locales").toSorted());
    for (const language of readdirSync(locales)) expect(namesIn(language), language).toEqual(namesIn("en"));
  });

  test("contains every file that its pages name", () => {
    const pages = filesOf(folder).filter(name => name.endsWith(".html"));
    const named = pages.flatMap(page =>
      [...readFileSync(page, "utf8").matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) =>
        join(dirname(page), path),
      ),
    );
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(named.filter(path => !existsSync(path))).toEqual([]);
  });

  test("starts its background from five files without a page's code, and its popup from four", () => {
    const files = [...workerFiles(folder)];
    expect(files).toHaveLength(5);
    for (const file of files)
      expect(readFileSync(join(folder, file), "utf8"), file).not.toContain("createElementNS");
    const popup = readFileSync(join(folder, "popup/popup.html"), "utf8");
    expect(popup.match(/<script|<link rel="modulepreload"/g)).toHaveLength(4);
  });

  test("holds the licences of Limber and of the packages in its scripts", () => {
    const held = readFileSync(join(folder, "licences.txt"), "utf8");
    for (const file of ["LICENSE", "node_modules/preact/LICENSE"])
      expect(held).toContain(readFileSync(file, "utf8").trim());
  });

  test("has no script that can reach the network, and no address", () => {
    const texts = filesOf(folder).filter(name => /\.(js|html|css)$/.test(name));
    expect(texts.length).toBeGreaterThanOrEqual(5);
    for (const name of texts) {
      const text = readFileSync(name, "utf8");
      expect(text.match(network)?.[0], name).toBeUndefined();
      expect(addresses(text), name).toEqual([]);
    }
  });
});

test("the Firefox scripts contain no call that only Chromium has", () => {
  for (const name of filesOf(firefox).filter(each => each.endsWith(".js")))
    expect(
      readFileSync(name, "utf8").match(/\.offscreen\b|\.getPermissionLevel\b|\.onButtonClicked\b/),
      name,
    ).toBeNull();
});
