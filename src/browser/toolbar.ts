import type { Badge, Outlook } from "../core/nudge/outlook.ts";
import { api } from "./api.ts";
import { holdText } from "./holdText.ts";
import { language, text } from "./texts.ts";

const marks = { none: "", owed: "•", paused: "❚❚", resume: "▶" } as const;

/** The badge cannot use the pages' tokens: these are the accent and the ink of its quiet marks. */
const colours = { accent: "#14786a", quiet: "#5c6462", on: "#ffffff" } as const;

const mark = (badge: Badge): string =>
  badge.is === "minutes" ? new Intl.NumberFormat(language()).format(badge.minutes) : marks[badge.is];

function title({ badge, hold }: Outlook): string {
  if (hold) return text("titleWith", holdText(hold));
  if (badge.is === "owed") return text("titleWith", text("titleOwed"));
  if (badge.is === "resume") return text("titleWith", text("titleResume"));
  return text("appName");
}

/** Makes badge and title say what the outlook says. */
export async function setToolbar(outlook: Outlook): Promise<void> {
  const quiet = outlook.badge.is === "paused" || outlook.badge.is === "minutes";
  await Promise.all([
    api.action.setBadgeText({ text: mark(outlook.badge) }),
    api.action.setBadgeBackgroundColor({ color: quiet ? colours.quiet : colours.accent }),
    api.action.setBadgeTextColor({ color: colours.on }),
    api.action.setTitle({ title: title(outlook) }),
  ]);
}
