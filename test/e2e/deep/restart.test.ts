import { worker } from "../browsers/clock/worker.ts";
import { eachBrowser, inChromium, inFirefox } from "../browsers/each.ts";
import { closedAtRest } from "../browsers/restart/closedAtRest.ts";
import { closedWhilePlaying } from "../browsers/restart/closedWhilePlaying.ts";
import { managed, organisation } from "../browsers/restart/managed.ts";
import { naturalBreak } from "../browsers/restart/naturalBreak.ts";
import { pausedUpdate } from "../browsers/restart/pausedUpdate.ts";
import { restart } from "../browsers/restart/restart.ts";

// The update comes last: after it Chromium no longer lets a test reset the extension.
eachBrowser(
  "a restart that takes long",
  [
    inFirefox(worker({ presetMs: 45_000, lifetimeMs: 4_000 })),
    inFirefox(restart),
    inFirefox(managed),
    naturalBreak,
    closedAtRest,
    inChromium(closedWhilePlaying),
    pausedUpdate,
  ],
  organisation.setup,
);
