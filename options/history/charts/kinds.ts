import type { TextKey } from "../../../src/browser/texts.ts";
import type { MinuteKind } from "../../../src/core/history/timeline.ts";

/** How a kind of minutes looks: one of six manners. */
export type Manner = "browsing" | "break" | "unfinished" | "held" | "quiet" | "other";

/** The look and the words of each kind. */
export const kinds: Readonly<Record<MinuteKind, { readonly manner: Manner; readonly name: TextKey }>> = {
  away: { manner: "quiet", name: "historyAway" },
  browsing: { manner: "browsing", name: "historyBrowsing" },
  routine: { manner: "break", name: "historyRoutine" },
  unfinished: { manner: "unfinished", name: "historyUnfinished" },
  moved: { manner: "break", name: "historyMoved" },
  otherApp: { manner: "other", name: "historyOtherApp" },
  otherAppDue: { manner: "held", name: "historyOtherAppDue" },
  paused: { manner: "quiet", name: "historyPaused" },
  hours: { manner: "quiet", name: "historyOffHours" },
  call: { manner: "held", name: "historyCall" },
  fullscreen: { manner: "held", name: "historyFullscreen" },
  fullscreenElsewhere: { manner: "held", name: "historyFullscreenElsewhere" },
  audible: { manner: "held", name: "historyAudible" },
  panel: { manner: "held", name: "historyPanel" },
};

/** The manners in the order of the legend, with their height in rem and their words. */
export const manners: Readonly<Record<Manner, { readonly height: number; readonly name: TextKey }>> = {
  browsing: { height: 2.75, name: "historyBrowsing" },
  break: { height: 4, name: "historyBreak" },
  unfinished: { height: 1.5, name: "historyUnfinished" },
  held: { height: 2.75, name: "historyHeld" },
  other: { height: 1.5, name: "historyOtherApp" },
  quiet: { height: 0.75, name: "historyQuiet" },
};
