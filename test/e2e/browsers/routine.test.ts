import { deadBackground } from "./broken/deadBackground.ts";
import { eachBrowser, inChromium } from "./each.ts";
import { controls } from "./routine/controls.ts";
import { escapeKey } from "./routine/escapeKey.ts";
import { guide } from "./routine/guide.ts";
import { routineKeys } from "./routine/routineKeys.ts";

eachBrowser("a routine", [controls, routineKeys, escapeKey, guide, inChromium(deadBackground)]);
