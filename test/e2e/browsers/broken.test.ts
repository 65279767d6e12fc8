import { deadBackground } from "./broken/deadBackground.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("something broken", [deadBackground]);
