import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { downloadsOf } from "../downloads.ts";
import type { Setup } from "../types.ts";

const preferences = (profile: string): string => join(profile, "Default", "Preferences");

/** The id that Chromium gives to an unpacked extension without a key: a hash of its path. */
export const chromiumId = (folder: string): string =>
  [...createHash("sha256").update(folder).digest("hex").slice(0, 32)]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join("");

/**
 * Prepares a new profile: developer mode (without it Chromium disables unpacked extensions at a restart), the pinned icons,
 * the notification switch, the folder of what is saved, and the place of the main window (a flag would place the other windows too).
 */
export function seedProfile(
  profile: string,
  ids: string | readonly string[],
  { notificationsOff = false }: Setup = {},
): void {
  mkdirSync(dirname(preferences(profile)), { recursive: true });
  const extensions = { ui: { developer_mode: true }, pinned_extensions: [ids].flat() };
  const area = { work_area_left: 0, work_area_top: 0, work_area_right: 1280, work_area_bottom: 1000 };
  const place = { left: 40, top: 40, right: 1040, bottom: 860, maximized: false };
  const browser = { window_placement: { ...place, ...area } };
  const message_center = { disabled_extension_ids: notificationsOff ? [ids].flat() : [] };
  // Developer tools open in a window of their own.
  const devtools = { preferences: { currentDockState: '"undocked"' } };
  const download = { default_directory: downloadsOf(profile), prompt_for_download: false };
  writeFileSync(
    preferences(profile),
    JSON.stringify({ extensions, message_center, browser, devtools, download }),
  );
  // The battery saver draws 30 frames a second: without a graphics card 60 take a whole core.
  const performance_tuning = { battery_saver_mode: { state: 3 } };
  writeFileSync(join(profile, "Local State"), JSON.stringify({ performance_tuning }));
}

/**
 * Chromium flags an extension that was installed over the debugging protocol (bit 15) and drops it at the next start. Without
 * the flag it keeps the extension and its alarms and fires `onStartup`, as for one that a person loaded. Call it while the
 * browser is closed.
 */
export function keepOverRestart(profile: string, id: string): void {
  const stored = JSON.parse(readFileSync(preferences(profile), "utf8"));
  stored.extensions.settings[id].creation_flags &= ~0x8000;
  writeFileSync(preferences(profile), JSON.stringify(stored));
}
