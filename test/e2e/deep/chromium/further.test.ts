import { unreadableStorage } from "../../browsers/broken/unreadableStorage.ts";
import { eachBrowser } from "../../browsers/each.ts";
import { wakeLock } from "../../browsers/machine/wakeLock.ts";
import { placement } from "../../browsers/nudge/placement.ts";
import { takeover } from "../../browsers/routine/takeover.ts";

eachBrowser("what takes long", [placement, takeover, wakeLock, unreadableStorage]);
