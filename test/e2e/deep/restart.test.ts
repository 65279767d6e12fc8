import { eachBrowser, inChromium } from "../browsers/each.ts";
import { closedAtRest } from "../browsers/restart/closedAtRest.ts";
import { closedWhilePlaying } from "../browsers/restart/closedWhilePlaying.ts";
import { naturalBreak } from "../browsers/restart/naturalBreak.ts";
import { pausedUpdate } from "../browsers/restart/pausedUpdate.ts";

// The update comes last: after it Chromium no longer lets a test reset the extension.
eachBrowser("a restart that takes long", [
  naturalBreak,
  closedAtRest,
  inChromium(closedWhilePlaying),
  pausedUpdate,
]);
