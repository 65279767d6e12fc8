import { existsSync } from "node:fs";
import programs from "../../scripts/programs.json" with { type: "json" };

/** The Chromium, Chrome or Edge of this machine, if there is one. */
export const chromiumProgram = (): string | undefined => programs.chromium.find(existsSync);

/** The Firefox of this machine, if there is one. */
export const firefoxProgram = (): string | undefined => programs.firefox.find(existsSync);
