import type { TextKey } from "../../../src/browser/texts.ts";
import type { MinuteKind } from "../../../src/core/history/timeline.ts";

/** Kinds of minutes that look alike. */
export type Group = "browsing" | "break" | "unfinished" | "held" | "quiet" | "other";

/** The group and the words of each kind. */
export const kinds: Readonly<Record<MinuteKind, { readonly group: Group; readonly name: TextKey }>> = {
  away: { group: "quiet", name: "historyAway" },
  browsing: { group: "browsing", name: "historyBrowsing" },
  routine: { group: "break", name: "historyRoutine" },
  unfinished: { group: "unfinished", name: "historyUnfinished" },
  moved: { group: "break", name: "historyMoved" },
  otherApp: { group: "other", name: "historyOtherApp" },
  otherAppDue: { group: "held", name: "historyOtherAppDue" },
  paused: { group: "quiet", name: "historyPaused" },
  hours: { group: "quiet", name: "historyOffHours" },
  call: { group: "held", name: "historyCall" },
  fullscreen: { group: "held", name: "historyFullscreen" },
  fullscreenElsewhere: { group: "held", name: "historyFullscreenElsewhere" },
  audible: { group: "held", name: "historyAudible" },
  panel: { group: "held", name: "historyPanel" },
};

/** The groups in the order of the legend, with their height in rem and their words. */
export const groups: Readonly<Record<Group, { readonly height: number; readonly name: TextKey }>> = {
  browsing: { height: 2.75, name: "historyBrowsing" },
  break: { height: 4, name: "historyBreak" },
  unfinished: { height: 1.5, name: "historyUnfinished" },
  held: { height: 2.75, name: "historyHeld" },
  other: { height: 1.5, name: "historyOtherApp" },
  quiet: { height: 0.75, name: "historyQuiet" },
};
