import { eachBrowser, inChromium } from "./each.ts";
import { controls } from "./routine/controls.ts";
import { escapeKey } from "./routine/escapeKey.ts";
import { guide } from "./routine/guide.ts";
import { routineKeys } from "./routine/routineKeys.ts";
import { takeover } from "./routine/takeover.ts";

eachBrowser("a routine", [controls, routineKeys, escapeKey, guide, inChromium(takeover)]);
