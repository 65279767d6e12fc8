import { deadBackground } from "./broken/deadBackground.ts";
import { unreadableStorage } from "./broken/unreadableStorage.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("something broken", [unreadableStorage, deadBackground]);
