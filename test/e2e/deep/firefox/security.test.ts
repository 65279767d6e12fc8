import { eachBrowser } from "../../browsers/each.ts";
import { hostilePage } from "../../browsers/security/hostilePage.ts";

eachBrowser("security", [hostilePage]);
