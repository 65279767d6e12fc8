import { unreadableStorage } from "../../browsers/broken/unreadableStorage.ts";
import { eachBrowser } from "../../browsers/each.ts";

eachBrowser("something broken", [unreadableStorage]);
