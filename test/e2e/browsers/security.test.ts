import { fileURLToPath } from "node:url";
import { eachBrowser } from "./each.ts";
import { hostilePage } from "./security/hostilePage.ts";
import { otherExtension } from "./security/otherExtension.ts";
import { policy } from "./security/policy.ts";

eachBrowser("security", [policy, hostilePage, otherExtension], {
  beside: fileURLToPath(new URL("../../browsers/surroundings/voice", import.meta.url)),
});
