import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "./browser.ts";
import { until } from "./wait.ts";
import { packExtension } from "./zip.ts";

const install = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getInstallForFile(await IOUtils.getFile(args[1]))).install();`;

/** The version of the extension that runs. */
export const runningVersion = (browser: Browser) =>
  browser.fromBehind("chrome.runtime.getManifest().version");

/**
 * Updates the extension to a higher version, as the browser does: Firefox installs the new package over the old one;
 * Chromium, where it was loaded from a folder, starts it anew from there. Both tell it `onInstalled` with `update`.
 */
export async function updateTo(browser: Browser, version: string): Promise<void> {
  const manifest = join(browser.folder, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version }));
  if (browser.inChrome) {
    const file = join(browser.folder, "..", `${version}.xpi`);
    await packExtension(browser.folder, file);
    await browser.inChrome(install, file);
  } else {
    // The page that asks goes with the old version, and answers no more.
    void browser.fromBehind("chrome.runtime.reload()").catch(() => undefined);
  }
  await until(async () => (await runningVersion(browser)) === version, {
    timeoutMs: 30_000,
    what: `version ${version}`,
  });
}
