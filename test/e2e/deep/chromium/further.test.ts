import { deadBackground } from "../../browsers/broken/deadBackground.ts";
import { unreadableStorage } from "../../browsers/broken/unreadableStorage.ts";
import { eachBrowser } from "../../browsers/each.ts";
import { wakeLock } from "../../browsers/machine/wakeLock.ts";
import { outOfSight } from "../../browsers/nudge/outOfSight.ts";
import { placement } from "../../browsers/nudge/placement.ts";
import { access } from "../../browsers/options/access.ts";
import { noVoice } from "../../browsers/routine/noVoice.ts";
import { takeover } from "../../browsers/routine/takeover.ts";
import { typing } from "../../browsers/sensors/typing.ts";

// After the dead background no background starts by itself.
eachBrowser("what takes long", [
  access,
  typing,
  outOfSight,
  placement,
  takeover,
  noVoice,
  wakeLock,
  unreadableStorage,
  deadBackground,
]);
