import { spawn } from "node:child_process";
import type { Desktop } from "../../browsers/desktop.ts";

/** Presses keys in an xdotool that runs already: its start takes longer than a popup's frame. */
export function openKeyboard({ env }: Desktop) {
  const xdotool = spawn("xdotool", ["-"], { env, stdio: ["pipe", "ignore", "ignore"] });
  return {
    /** Presses the keys at once (`alt+shift+l`). Returns the time, in ms since 1970. */
    press(keys: string): number {
      const at = performance.timeOrigin + performance.now();
      xdotool.stdin.write(`key --delay 0 ${keys}\n`);
      return at;
    },
    close: () => xdotool.stdin.end(),
  };
}
