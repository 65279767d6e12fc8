import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What the desktop of the bench consists of. */
const needed = ["Xvfb", "openbox", "xdotool", "xprop", "xset"];

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? "").split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** The programs that a desktop needs and this machine lacks. */
export const missingPrograms = (): readonly string[] => needed.filter(program => !isOnPath(program));
