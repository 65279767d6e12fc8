import { eachBrowser, inChromium } from "../browsers/each.ts";
import { blockedNotifications } from "../browsers/machine/blockedNotifications.ts";
import { reducedMotion } from "../browsers/machine/reducedMotion.ts";
import { voice } from "../browsers/machine/voice.ts";
import { withVoice } from "../browsers/machine/withVoice.ts";
import { hostilePage } from "../browsers/security/hostilePage.ts";
import { otherExtension } from "../browsers/security/otherExtension.ts";
import { policy } from "../browsers/security/policy.ts";

eachBrowser(
  "a machine with a voice, another extension, less motion and no notifications",
  [
    voice,
    inChromium(reducedMotion),
    blockedNotifications,
    policy,
    inChromium(hostilePage),
    inChromium(otherExtension),
  ],
  withVoice,
);
