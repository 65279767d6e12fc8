import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const folders = ["dist/chrome", "dist/firefox"];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map(name => join(folder, name));

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

/** Every way of a script to reach the network or to run foreign code. */
const network =
  /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|WebTransport|RTCPeerConnection|importScripts|\beval\(|new Function/;

/** The web addresses in a text, without the names of XML vocabularies. */
const addresses = (text: string): string[] =>
  (text.match(/https?:\/\/\w[^\s"'`)<]*/g) ?? []).filter(each => !each.startsWith("http://www.w3.org/"));

test("web-ext lint finds nothing in the Firefox extension", { timeout: 900_000 }, async () => {
  const webExt = [
    "node_modules/web-ext/bin/web-ext.js",
    "lint",
    "--source-dir=dist/firefox",
    "--output=json",
  ];
  const { stdout } = await run(process.execPath, webExt).catch(failure => failure);
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});

describe.each(folders)("%s", folder => {
  test("requires four permissions and no host", () => {
    const manifest = manifestOf(folder);
    expect(manifest.permissions).toEqual(["alarms", "storage", "idle", "notifications"]);
    for (const key of ["host_permissions", "optional_permissions", "content_scripts"])
      expect(manifest).not.toHaveProperty(key);
    // Chromium shows calls only with host access, which the person grants site by site.
    const optional = folder === "dist/chrome" ? ["*://*/*"] : undefined;
    expect(manifest.optional_host_permissions).toEqual(optional);
    expect(manifest).not.toHaveProperty("externally_connectable");
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

test("the Firefox bundles contain no call that only Chromium has", () => {
  for (const name of filesOf("dist/firefox").filter(each => each.endsWith(".js")))
    expect(
      readFileSync(name, "utf8").match(/\.offscreen\b|\.getPermissionLevel\b|\.onButtonClicked\b/),
      name,
    ).toBeNull();
});
