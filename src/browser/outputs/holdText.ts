import type { Hold } from "../../core/nudge/state/state.ts";
import type { Hidden } from "../sensors/hiddenWindows.ts";
import { type TextKey, text } from "../texts.ts";

const otherApp: Readonly<Record<Hidden, TextKey>> = {
  nothing: "holdOtherApp",
  private: "holdOtherAppOrPrivate",
  everything: "holdUnseen",
};

const keys: Readonly<Record<Exclude<Hold, "otherApp">, TextKey>> = {
  paused: "holdPaused",
  hours: "holdHours",
  fullscreen: "holdFullscreen",
  fullscreenElsewhere: "holdFullscreenElsewhere",
  call: "holdCall",
  audible: "holdAudible",
  away: "holdAway",
  panel: "holdPanel",
};

/** Why the nudge waits, in one sentence; where the browser hides windows, another application may be one of them. */
export const holdText = (hold: Hold, hidden: Hidden): string =>
  text(hold === "otherApp" ? otherApp[hidden] : keys[hold]);
