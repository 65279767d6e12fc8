import { eachBrowser, inChromium } from "../browsers/each.ts";
import { blockedNotifications } from "../browsers/machine/blockedNotifications.ts";
import { reducedMotion } from "../browsers/machine/reducedMotion.ts";
import { voice } from "../browsers/machine/voice.ts";
import { withVoice } from "../browsers/machine/withVoice.ts";
import { policy } from "../browsers/security/policy.ts";

eachBrowser(
  "a machine with a voice, less motion and no notifications",
  [voice, inChromium(reducedMotion), blockedNotifications, policy],
  withVoice,
);
