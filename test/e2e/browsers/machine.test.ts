import { fileURLToPath } from "node:url";
import { eachBrowser, inChromium } from "./each.ts";
import { blockedNotifications } from "./machine/blockedNotifications.ts";
import { reducedMotion } from "./machine/reducedMotion.ts";
import { voice } from "./machine/voice.ts";
import { wakeLock } from "./machine/wakeLock.ts";

/**
 * A voice behind `speechSynthesis`: in Chromium an extension that provides one and takes its time; in Firefox the built-in
 * voices of its own tests, which end each utterance at once.
 */
const voices = {
  beside: fileURLToPath(new URL("../../browsers/surroundings/voice", import.meta.url)),
  preferences: { "media.webspeech.synth.test": true },
};

eachBrowser(
  "a machine with a voice, less motion and no notifications",
  [voice, inChromium(wakeLock), reducedMotion, blockedNotifications],
  {
    beside: voices.beside,
    flags: ["--force-prefers-reduced-motion"],
    notificationsOff: true,
    preferences: { ...voices.preferences, "ui.prefersReducedMotion": 1, "alerts.useSystemBackend": true },
  },
);
