import type { Contact } from "../day/person.ts";
import { clockOf } from "./claims.ts";
import type { PlayedWeek, SeenNudge } from "./playedWeek.ts";
import type { WeekTruth } from "./weekTruth.ts";

/** The occasion on which a nudge came. */
function occasionOf({ seconds }: PlayedWeek, { second, surface }: SeenNudge): string {
  if (surface === "notification") return "patience over";
  if (surface === "badge") return "notifications blocked";
  const lately = seconds.slice(Math.max(0, second - 1), second + 1).map(({ turned }) => turned);
  if (lately.includes("back")) return "back";
  if (lately.includes("tab")) return "tab switched";
  return seconds.slice(Math.max(0, second - 14), second).some(({ hands }) => hands) ? "at once" : "pause";
}

const time = (week: PlayedWeek, second: number, hour: string) => {
  const clock = clockOf(week, second).slice(6, 11);
  return clock.startsWith(hour) ? clock.slice(2) : clock;
};

/** What blocked the nudge for most of the time before `until`, if anything did. */
function mainReason({ isDue, blockedBy }: WeekTruth, until: number): string | undefined {
  const times = new Map<string, number>();
  for (let second = until - 1; isDue[second]; second--) {
    const reason = blockedBy[second];
    if (reason === undefined || reason === "a nudge on screen") break;
    times.set(reason, (times.get(reason) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Since when the nudge was possible and what had blocked it until then; `follows` for a popup after a notification. */
function waitOf(week: PlayedWeek, truth: WeekTruth, { second }: SeenNudge): string {
  const { isDue, blockedBy } = truth;
  const hour = clockOf(week, second).slice(6, 8);
  let from = second;
  while (from > 0 && isDue[from - 1] && blockedBy[from - 1] === undefined) from--;
  if (isDue[from - 1] && blockedBy[from - 1] === "a nudge on screen") return "follows";
  const after = mainReason(truth, from);
  const what = after ? `${after} to` : "due";
  return `${what} ${time(week, from, hour)}`;
}

const said: Partial<Record<Contact["what"], string>> = {
  ...{ done: "done", partial: "broken off", snooze: "snoozed", skip: "skipped" },
};

/** The person's answer to the nudge at `second`, if given before the next one at `until`. */
function answerOf({ contacts }: PlayedWeek, second: number, until: number): string {
  const during = contacts.filter(({ at }) => at >= second * 1000 && at < until * 1000);
  const answer = during.map(({ what }) => said[what]).find(Boolean);
  const closed = during.some(contact => contact.what === "closed" && contact.unanswered);
  return answer ?? (closed ? "closed" : "");
}

/** The mark of each surface in the drawing. */
export const marks = { popup: "^", window: "W", notification: "n", badge: "b" } as const;

/** The time, mark, reason and answer of a nudge, in a few words. */
export function reasonOf(week: PlayedWeek, truth: WeekTruth, nudge: SeenNudge): string {
  const next = week.nudges.find(({ second }) => second > nudge.second)?.second ?? Number.POSITIVE_INFINITY;
  const answer = answerOf(week, nudge.second, next);
  const minute = clockOf(week, nudge.second).slice(8, 11);
  const wait = waitOf(week, truth, nudge);
  const why = `${wait === "follows" ? "" : `${wait}, `}${occasionOf(week, nudge)}`;
  return `${minute} ${marks[nudge.surface]} ${why}${answer ? ` → ${answer}` : ""}`;
}
