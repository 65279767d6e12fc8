import { fileURLToPath } from "node:url";
import type { Setup } from "../../../browsers/types.ts";

/**
 * A voice behind `speechSynthesis`: in Chromium an extension that provides one and takes its time; in Firefox the built-in
 * voices of its own tests, which end each utterance at once. The person wants less motion and no notifications.
 */
export const withVoice: Setup = {
  beside: fileURLToPath(new URL("../../../browsers/surroundings/voice", import.meta.url)),
  flags: ["--force-prefers-reduced-motion"],
  notificationsOff: true,
  preferences: {
    "media.webspeech.synth.test": true,
    "ui.prefersReducedMotion": 1,
    "alerts.useSystemBackend": true,
  },
};
