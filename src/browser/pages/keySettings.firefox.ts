import { api } from "../api.ts";

/** What only Firefox has, since version 137. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** Opens the place where this browser lets the person choose the keys. */
export const openKeySettings = (): Promise<void> =>
  (api.commands as unknown as FirefoxCommands).openShortcutSettings();
