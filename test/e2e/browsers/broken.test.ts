import { deadBackground } from "./broken/deadBackground.ts";
import { unreadableStorage } from "./broken/unreadableStorage.ts";
import { eachBrowser, inChromium } from "./each.ts";

// The dead background comes last: Firefox keeps it.
eachBrowser("something broken", [inChromium(unreadableStorage), deadBackground]);
