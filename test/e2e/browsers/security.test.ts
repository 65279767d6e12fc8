import { fileURLToPath } from "node:url";
import { eachBrowser } from "./each.ts";
import { policy } from "./security/policy.ts";

eachBrowser("security", [policy], {
  beside: fileURLToPath(new URL("../../browsers/surroundings/voice", import.meta.url)),
});
