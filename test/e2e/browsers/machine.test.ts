import { eachBrowser, inChromium } from "./each.ts";
import { blockedNotifications } from "./machine/blockedNotifications.ts";
import { reducedMotion } from "./machine/reducedMotion.ts";
import { voice } from "./machine/voice.ts";
import { withVoice } from "./machine/withVoice.ts";
import { policy } from "./security/policy.ts";

eachBrowser(
  "a machine with a voice, less motion and no notifications",
  [voice, reducedMotion, blockedNotifications, inChromium(policy)],
  withVoice,
);
