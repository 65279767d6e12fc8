import { existsSync } from "node:fs";
import programs from "../../scripts/programs.json" with { type: "json" };

/** The path of the installed Chromium, Chrome or Edge, if there is one. */
export const chromiumProgram = (): string | undefined => programs.chromium.find(existsSync);

/** The path of the installed Firefox, if there is one. */
export const firefoxProgram = (): string | undefined => programs.firefox.find(existsSync);
