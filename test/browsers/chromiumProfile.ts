import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Setup } from "./types.ts";

const preferences = (profile: string): string => join(profile, "Default", "Preferences");

/** The id that Chromium gives to an unpacked extension without a key: a hash of where it lies. */
export const chromiumId = (folder: string): string =>
  [...createHash("sha256").update(folder).digest("hex").slice(0, 32)]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join("");

/**
 * Prepares a new profile: developer mode, without which an unpacked extension is off after a restart; the icon shown;
 * the extension's notifications as the person left them; the place of the main window (flags would hold for others too).
 */
export function seedProfile(profile: string, id: string, { notificationsOff = false }: Setup = {}): void {
  mkdirSync(dirname(preferences(profile)), { recursive: true });
  const extensions = { ui: { developer_mode: true }, pinned_extensions: [id] };
  const area = { work_area_left: 0, work_area_top: 0, work_area_right: 1280, work_area_bottom: 1000 };
  const place = { left: 40, top: 40, right: 1040, bottom: 860, maximized: false };
  const browser = { window_placement: { ...place, ...area } };
  const message_center = { disabled_extension_ids: notificationsOff ? [id] : [] };
  writeFileSync(preferences(profile), JSON.stringify({ extensions, message_center, browser }));
}

/**
 * Chromium marks what was installed over the debugging protocol (bit 15 of its flags) and forgets it at the next start.
 * Without the mark it is an unpacked extension like one that a person loaded by hand: kept, with its alarms, and told
 * `onStartup`. Call it while the browser is closed.
 */
export function keepOverRestart(profile: string, id: string): void {
  const stored = JSON.parse(readFileSync(preferences(profile), "utf8"));
  stored.extensions.settings[id].creation_flags &= ~0x8000;
  writeFileSync(preferences(profile), JSON.stringify(stored));
}
