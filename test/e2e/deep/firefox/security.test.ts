import { eachBrowser } from "../../browsers/each.ts";
import { hostilePage } from "../../browsers/security/hostilePage.ts";
import { policy } from "../../browsers/security/policy.ts";

eachBrowser("security", [policy, hostilePage], { preferences: { "media.webspeech.synth.test": true } });
