import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloadsOf } from "../downloads.ts";
import type { Setup } from "../types.ts";

/** The host of the extension's pages, which Firefox otherwise draws at random for each profile. */
export const uuid = "11111111-2222-4333-8444-555555555555";

/** The id in the extension's manifest. */
export const firefoxId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;

/**
 * Prepares a new profile, without Marionette's recommended preferences: `focusmanager.testmode` among them makes every window
 * believe that it has the focus.
 */
export function seedProfile(profile: string, id: string, more: Setup["preferences"] = {}): void {
  const preferences: NonNullable<Setup["preferences"]> = {
    "alerts.useSystemBackend": false,
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.aboutwelcome.enabled": false,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.dir": downloadsOf(profile),
    "browser.download.folderList": 2,
    "browser.newtab.preload": false,
    "browser.newtabpage.enabled": false,
    "browser.region.network.url": "",
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.search.update": false,
    "browser.sessionstore.resume_from_crash": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.homepage": "about:blank",
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.tabs.warnOnClose": false,
    "browser.topsites.contile.enabled": false,
    "browser.warnOnQuit": false,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
    "datareporting.healthreport.uploadEnabled": false,
    "devtools.jsonview.enabled": false,
    "dom.ipc.processPrelaunch.enabled": false,
    "extensions.autoDisableScopes": 0,
    "extensions.getAddons.cache.enabled": false,
    "extensions.update.enabled": false,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
    // Without a graphics card 60 frames a second take a whole core.
    "layout.frame_rate": 20,
    "marionette.port": 0,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "remote.prefs.recommended": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "sidebar.revamp": false,
    "termsofuse.bypassNotification": true,
    "toolkit.startup.max_resumed_crashes": -1,
    "toolkit.telemetry.server": "",
    "trailhead.firstrun.didSeeAboutWelcome": true,
    "xpinstall.signatures.required": false,
    ...more,
  };
  const lines = Object.entries(preferences).map(
    pair => `user_pref(${pair.map(each => JSON.stringify(each)).join(", ")});`,
  );
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
}
