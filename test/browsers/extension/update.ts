import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "../browser.ts";
import { until } from "../wait.ts";
import { packExtension } from "../zip.ts";

const install = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getInstallForFile(await IOUtils.getFile(args[1]))).install();`;

const runningVersion = (browser: Browser) => browser.fromBehind("chrome.runtime.getManifest().version");

/**
 * Updates the extension to the next version and resolves with it. Firefox installs the new package over the old one; Chromium
 * reloads an unpacked extension from its folder. Both then fire `onInstalled` with `update`.
 */
export async function update(browser: Browser): Promise<string> {
  const [major = 0, minor = 0, patch = 0] = String(await runningVersion(browser))
    .split(".")
    .map(Number);
  const version = [major, minor, patch + 1].join(".");
  const manifest = join(browser.folder, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version }));
  if (browser.inChrome) {
    const file = join(browser.folder, "..", `${version}.xpi`);
    await packExtension(browser.folder, file);
    await browser.inChrome(install, file);
  } else {
    // The page that calls `reload` closes with the old version, so the call never resolves.
    void browser.fromBehind("chrome.runtime.reload()").catch(() => undefined);
  }
  await until(async () => (await runningVersion(browser)) === version, { what: `version ${version}` });
  return version;
}
