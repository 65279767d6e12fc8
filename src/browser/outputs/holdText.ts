import type { Hold } from "../../core/nudge/state.ts";
import { type TextKey, text } from "../texts.ts";

const keys: Readonly<Record<Hold, TextKey>> = {
  paused: "holdPaused",
  hours: "holdHours",
  fullscreen: "holdFullscreen",
  fullscreenElsewhere: "holdFullscreenElsewhere",
  call: "holdCall",
  audible: "holdAudible",
  otherApp: "holdOtherApp",
  away: "holdAway",
  panel: "holdPanel",
};

/** Why the nudge waits, in one sentence. */
export const holdText = (hold: Hold): string => text(keys[hold]);
