import { eachBrowser } from "./each.ts";
import { inUnknownZone, unknownZone } from "./machine/unknownZone.ts";

eachBrowser("the environment's time zone", [unknownZone], inUnknownZone);
