import { deadBackground } from "../../browsers/broken/deadBackground.ts";
import { unreadableStorage } from "../../browsers/broken/unreadableStorage.ts";
import { eachBrowser } from "../../browsers/each.ts";
import { wakeLock } from "../../browsers/machine/wakeLock.ts";
import { placement } from "../../browsers/nudge/placement.ts";
import { restored } from "../../browsers/nudge/restored.ts";
import { closedWhilePlaying } from "../../browsers/restart/closedWhilePlaying.ts";
import { permanent } from "../../browsers/restart/permanent.ts";
import { takeover } from "../../browsers/routine/takeover.ts";

// The dead background comes last: Firefox keeps it.
eachBrowser("what Firefox does like Chromium", [
  placement,
  restored,
  permanent,
  closedWhilePlaying,
  takeover,
  wakeLock,
  unreadableStorage,
  deadBackground,
]);
