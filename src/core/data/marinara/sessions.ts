// Tested by test/unit/core/data/marinara/marinara.test.ts
import { type Day, emptyDay } from "../../history/day.ts";
import { type Instant, type Ms, minutes, startOfDay, zonedDateTime } from "../../time/time.ts";
import { firstDate } from "../days/dates.ts";
import { type Reading, refuse } from "../days/importedFile.ts";
import { longestDayMs } from "../days/readDay.ts";

/** One session of work of Marinara. */
export interface Session {
  /** When it ended. */
  readonly at: Instant;
  readonly length: Ms;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** More sessions than this are no history: one for every quarter of an hour of twenty years. */
export const mostSessions = 700_000;

/** No session is longer than a day. */
const longest = minutes(24 * 60);

const pad = (number: number) => String(number).padStart(2, "0");

/** The zone of an offset, as `Temporal` names it: "+05:30". */
const zoneOf = (offset: number): string => {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
};

/** What is wrong with a session, with the instant of its end for the person. */
function fault({ at, length, offset }: Session, now: Instant): Reading | undefined {
  const when = () => new Intl.DateTimeFormat("sv", { timeZone: "UTC", dateStyle: "short" }).format(at);
  if (!Number.isInteger(offset) || Math.abs(offset) > 18 * 60)
    return refuse("absurd", String(offset), "marinara");
  if (!(length >= 0 && length <= longest)) return refuse("absurd", String(length / 1000), "marinara");
  if (!(Math.abs(at) < 8e15)) return refuse("otherUnit", String(at), "marinara");
  // A file that counts seconds or milliseconds where Marinara counts minutes lies thousands of years ahead.
  if (at > now + minutes(60 * 24 * 366)) return refuse("otherUnit", when(), "marinara");
  return at > now + minutes(60 * 24) ? refuse("inFuture", when(), "marinara") : undefined;
}

/** The parts of a session on its days: what lies before midnight belongs to the day before. */
function parts({ at, length, offset }: Session): readonly (readonly [date: string, ms: Ms])[] {
  const zone = zoneOf(offset);
  const date = (instant: Instant) => zonedDateTime(instant, zone).toPlainDate().toString();
  const midnight = startOfDay(at, zone);
  const before = Math.max(0, Math.min(length, midnight - (at - length)));
  return [[date(at), length - before], ...(before > 0 ? ([[date(midnight - 1), before]] as const) : [])];
}

/**
 * The days of some sessions. A session of work is active time; Marinara does not tell whether a break followed. Refuses a session
 * that cannot be, and a file whose sessions all lie before 2020; leaves earlier days of other files out.
 */
export function daysOfSessions(sessions: readonly Session[], now: Instant): Reading {
  const active = new Map<string, Ms>();
  for (const session of sessions) {
    const wrong = fault(session, now);
    if (wrong) return wrong;
    for (const [date, ms] of parts(session)) active.set(date, (active.get(date) ?? 0) + ms);
  }
  const all = [...active.keys()].toSorted();
  const dates = all.filter(date => date >= firstDate);
  if (all.length > 0 && dates.length === 0) return refuse("tooEarly", all[0], "marinara");
  const days = dates.map(
    (date): Day => ({
      ...emptyDay(date),
      activeMs: Math.min(longestDayMs, active.get(date) ?? 0),
    }),
  );
  return { file: { source: "marinara", days, leftOut: all.length - dates.length } };
}
