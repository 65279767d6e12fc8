import { worker } from "./clock/worker.ts";
import { eachBrowser, inChromium } from "./each.ts";
import { managed, organisation } from "./restart/managed.ts";
import { permanent } from "./restart/permanent.ts";
import { restart } from "./restart/restart.ts";
import { updated } from "./restart/updated.ts";

// The update comes last: after it Chromium no longer lets a test reset the extension.
eachBrowser(
  "a restart",
  [
    worker({ presetMs: 45_000, lifetimeMs: 4_000 }),
    restart,
    inChromium(permanent),
    managed,
    inChromium(updated),
  ],
  organisation.setup,
);
