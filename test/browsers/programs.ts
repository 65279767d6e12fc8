import { existsSync } from "node:fs";
import programs from "../../scripts/programs.json" with { type: "json" };

/** The path of the installed Chromium, Chrome or Edge, if there is one. */
export const chromiumProgram = (): string | undefined => programs.chromium.find(existsSync);

/** The path of the installed Firefox, if there is one. */
export const firefoxProgram = (): string | undefined => programs.firefox.find(existsSync);

/**
 * What costs Chromium processor time and shows no other behaviour: a renderer started in advance for each new page, and the
 * pages of the address bar's suggestions, which it loads with each window, headless or not. They were half of a start.
 */
const needless = ["SpareRendererForSitePerProcess", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** The flag with which Chromium does without them. */
export const withoutNeedless = `--disable-features=${needless.join()}`;
