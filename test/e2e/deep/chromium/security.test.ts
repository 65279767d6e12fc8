import { fileURLToPath } from "node:url";
import { eachBrowser } from "../../browsers/each.ts";
import { hostilePage } from "../../browsers/security/hostilePage.ts";
import { otherExtension } from "../../browsers/security/otherExtension.ts";

eachBrowser("security", [hostilePage, otherExtension], {
  beside: fileURLToPath(new URL("../../../browsers/surroundings/voice", import.meta.url)),
});
