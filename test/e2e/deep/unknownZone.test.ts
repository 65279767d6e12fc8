import { eachBrowser } from "../browsers/each.ts";
import { inUnknownZone, unknownZone } from "../browsers/machine/unknownZone.ts";

eachBrowser("the environment's time zone", [unknownZone], inUnknownZone);
