import type { Badge } from "../../core/outlook/badge.ts";
import type { Outlook } from "../../core/outlook/outlook.ts";
import { api } from "../api.ts";
import { hiddenWindows } from "../sensors/hiddenWindows.ts";
import { language, numbersIn, text } from "../texts.ts";
import { holdText } from "./holdText.ts";

/** Each leaves the icon visible. The letters of `paused` are the narrowest pair of bars: that of U+275A covers the icon's lower half. */
const marks = { none: "", owed: "•", paused: "II", resume: "▶" } as const;

/** The badge cannot use the pages' CSS tokens; these are the accent and the colour of its quiet marks. */
const colours = { accent: "#14786a", quiet: "#5c6462", danger: "#a8321e", on: "#ffffff" } as const;

const mark = (badge: Badge): string =>
  badge.is === "minutes" ? numbersIn(language()).format(badge.minutes) : marks[badge.is];

async function title({ badge, hold }: Outlook): Promise<string> {
  if (hold) return text("titleWith", holdText(hold, hold === "otherApp" ? await hiddenWindows() : "nothing"));
  if (badge.is === "owed") return text("titleWith", text("titleOwed"));
  if (badge.is === "resume") return text("titleWith", text("titleResume"));
  return text("appName");
}

/** Shows the outlook on badge and title. A warning that nothing can be stored or read comes before everything else. */
export async function setToolbar(
  outlook: Outlook,
  failure?: { readonly shouldWarn: boolean; readonly isUnread: boolean },
): Promise<void> {
  if (failure?.shouldWarn) {
    const trouble = text(failure.isUnread ? "titleUnread" : "titleTrouble");
    return show("!", colours.danger, text("titleWith", trouble));
  }
  const quiet = outlook.badge.is === "paused" || outlook.badge.is === "minutes";
  await show(mark(outlook.badge), quiet ? colours.quiet : colours.accent, await title(outlook));
}

async function show(badge: string, color: string, title: string): Promise<void> {
  await Promise.all([
    api.action.setBadgeText({ text: badge }),
    api.action.setBadgeBackgroundColor({ color }),
    api.action.setBadgeTextColor({ color: colours.on }),
    api.action.setTitle({ title }),
  ]);
}
