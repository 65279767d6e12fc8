import { unreadableStorage } from "../../browsers/broken/unreadableStorage.ts";
import { eachBrowser } from "../../browsers/each.ts";
import { placement } from "../../browsers/nudge/placement.ts";
import { restored } from "../../browsers/nudge/restored.ts";
import { closedWhilePlaying } from "../../browsers/restart/closedWhilePlaying.ts";
import { permanent } from "../../browsers/restart/permanent.ts";

eachBrowser("what Firefox does like Chromium", [
  placement,
  restored,
  permanent,
  closedWhilePlaying,
  unreadableStorage,
]);
