import { api } from "../api.ts";

/** Firefox only, since version 137. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** Opens the browser's page for choosing keys. */
export const openKeySettings = (): Promise<void> =>
  (api.commands as unknown as FirefoxCommands).openShortcutSettings();
