import type { Settings } from "../../../src/core/settings.ts";
import { openings as openingCalls } from "../day/openings.ts";
import type { Contact } from "../day/person.ts";
import { isUnheard, type PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";
import { mayTellThoughHeld } from "./heldTooLong.ts";
import { isHeldByFullscreen } from "./holds.ts";

const second = (at: number) => Math.floor(at / 1000);

/** How long the person may wait for a nudge that is due and not held: the patience and a minute. */
const patienceOf = ({ patienceMinutes }: Settings) => patienceMinutes * 60 + 60;
const returnSeconds = 300;

/** When the background asked for a surface, in milliseconds. */
const openingsOf = ({ outputs }: PlayedDay): number[] =>
  outputs.filter(({ call }) => openingCalls.has(call)).map(({ at }) => at);

/** When each nudge began, in milliseconds. Surfaces tried one after the other belong to one nudge. */
export function nudgesOf(played: PlayedDay): number[] {
  const openings = openingsOf(played);
  return openings.filter((at, index) => index === 0 || at - (openings[index - 1] ?? 0) > 12_000);
}

/** Compares active time with the truth wherever the person was surely present. */
export function* checkActiveTime(
  { samples, lateSeconds }: PlayedDay,
  { truth, slack, away }: JudgedDay,
): Generator<string> {
  for (const { second: at, activeMs } of samples) {
    const known = truth.active[at - 1] ?? 0;
    const wrong = Math.floor(Math.abs(activeMs / 1000 - known));
    if (activeMs < 0 || activeMs > at * 1000)
      yield `second ${at}: ${activeMs} ms active is beyond the wall clock`;
    if (truth.unsure[at - 1] || wrong <= (slack[at - 1] ?? 0)) continue;
    // The browser has not reported yet that the person is back.
    if (lateSeconds > 0 && away.slice(Math.max(0, at - 1 - lateSeconds), at).some(gone => gone > 0)) continue;
    yield `second ${at}: ${activeMs / 1000} s active, in truth ${known} s (${slack[at - 1]} s forgiven)`;
  }
}

/** Where the browser's report is late, or was lost with the worker, Limber finds the person away so much later. */
const unreportedSeconds = 5;

/** The reason against a nudge in that second, if there is one. */
function reasonAgainst(at: number, played: PlayedDay, judged: JudgedDay): string | undefined {
  const { activities, away, settingsAt, stoppedBy } = judged;
  const activity = activities[at];
  const settings = settingsAt(at);
  const still = stoppedBy(at);
  if (still) return still;
  if (isHeldByFullscreen(at, played, judged)) return "in full screen";
  if (activity === undefined) return undefined;
  if (activity === "watching" && settings.audibleHold) return activity;
  if (["exercising", "locked", "suspended", "closed", "jumped"].includes(activity)) return activity;
  if ((activity === "other" || activity === "otherAway") && settings.count === "browsing")
    return "in another application";
  const isUnreported = played.lateSeconds > 0 || played.crashes.some(crash => crash <= at);
  const unnoticed = settings.idleSeconds + (isUnreported ? unreportedSeconds : 0);
  return (away[at] ?? 0) > unnoticed ? "away" : undefined;
}

/** A page that closed within a second was never seen; Limber tries the next surface. */
function isGlimpse(contact: Contact, contacts: readonly Contact[]): boolean {
  const on = (what: Contact["what"]) =>
    contacts.find(
      one => one.what === what && "page" in one && "page" in contact && one.page === contact.page,
    );
  const [shown, closed] = [on("shown"), on("closed")];
  return shown !== undefined && closed !== undefined && closed.at - shown.at < 1000;
}

/** Limber cannot know how long this page was on screen: the first that it heard after a clock set back is that it closed. */
const isUntimed = (contact: Contact, { contacts, setBack }: PlayedDay): boolean =>
  contacts.some(
    one =>
      one.what === "closed" &&
      "page" in contact &&
      one.page === contact.page &&
      isUnheard(second(one.at), setBack),
  );

/** The person opened this page, and it asked at once. */
function isByHand(contact: Contact, { contacts, ...played }: PlayedDay): boolean {
  const page = "page" in contact && contact.page;
  const isFirst = contacts.find(one => "page" in one && one.page === page) === contact;
  return isFirst && !openingsOf({ contacts, ...played }).some(at => Math.abs(contact.at - at) < 12_000);
}

/** After a nudge on a page the next one does not come too soon, unless the person opens the page. */
export function* checkSpacing(
  played: PlayedDay,
  { truth, resetAt, settingsAt }: JudgedDay,
): Generator<string> {
  const { contacts, activities, disturbed, chosen } = played;
  const shown = contacts.filter(
    contact =>
      contact.what === "shown" &&
      contact.nudge &&
      !isGlimpse(contact, contacts) &&
      !isUntimed(contact, played),
  );
  for (const [index, contact] of shown.entries()) {
    const at = second(contact.at);
    const before = shown[index - 1];
    if (!before || isByHand(contact, played)) continue;
    const last = second(before.at);
    const least = Math.min(returnSeconds, settingsAt(last).snoozeMinutes * 60) - 2;
    if (last < (resetAt[at] ?? 0) || at - last >= least) continue;
    // A nudge that was on screen when the browser or the machine went away comes back.
    const lost = activities
      .slice(Math.max(0, last - 1), at + 1)
      .some(activity => ["suspended", "closed", "jumped", "locked"].includes(activity));
    const undone = contacts.some(
      ({ what, at: when }) =>
        (what === "undo" || what === "partial") && second(when) >= last && second(when) <= at,
    );
    // A change of settings makes Limber decide again.
    const decidedAgain = [...disturbed, ...chosen.map(({ second }) => second)];
    // Where a natural break is uncertain, this nudge may be for the next break.
    if (lost || undone || truth.unsure[at] || decidedAgain.some(when => when >= last && when <= at)) continue;
    yield `second ${at}: nudged again ${at - last} s after the last time`;
  }
}

/** No nudge comes without a due break, and none while held. */
export function* checkNoNudge(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { truth, slack, resetAt, settingsAt } = judged;
  for (const opening of nudgesOf(played)) {
    const at = second(opening);
    // A nudge may come in the very last second.
    const known = Math.min(at, truth.active.length - 1);
    // The browser may not have reported yet what began a second ago.
    const nearby = Array.from({ length: 3 + played.lateSeconds }, (_, index) => at + 1 - index);
    // A surface on its way when the machine fell asleep appears when the machine wakes.
    let asleep = at - 1;
    while (judged.activities[asleep] === "suspended") asleep--;
    nearby.push(asleep);
    // A nudge may come in the very second in which a pause or the free time ends, even if the person leaves in that second.
    const isOver = judged.stoppedBy(at - 1) !== undefined && judged.stoppedBy(at) === undefined;
    if (isOver || played.disturbed.includes(at)) continue;
    const isAllowed = nearby.some(
      near => reasonAgainst(near, played, judged) === undefined || mayTellThoughHeld(near, played, judged),
    );
    if (!isAllowed) yield `second ${at}: nudged ${reasonAgainst(at, played, judged)}`;
    const from = resetAt[known] ?? 0;
    const enough = (second: number) => settingsAt(second).intervalMinutes * 60 - (slack[known] ?? 0) - 1;
    const owed = truth.hopeful.slice(from, at + 2).some((active, index) => active >= enough(from + index));
    if (!owed && !truth.unsure[known]) yield `second ${at}: nudged without a due break`;
  }
}

/** The person has just stopped typing, or comes back to the browser. */
const isOpportune = (activities: readonly Activity[], at: number) =>
  (activities[at] === "input" && /^other/.test(activities[at - 1] ?? "")) ||
  (activities[at - 20] === "input" &&
    activities.slice(at - 19, at + 1).every(activity => activity === "reading"));

/** A wait for a possible nudge that lasted too long. */
interface Wait {
  readonly at: number;
  readonly seconds: number;
}

/** The first second from `from` on at which a break was due and not held for the whole patience. */
function* waits(from: number, to: number, played: PlayedDay, judged: JudgedDay): Generator<Wait> {
  const { truth, slack, settingsAt, stoppedBy, activities, hasRoutine } = judged;
  let seconds = 0;
  let untold = false;
  for (let at = from; at < to; at++) {
    const settings = settingsAt(at);
    const owes = (truth.active[at] ?? 0) >= settings.intervalMinutes * 60 + (slack[at] ?? 0) + 1;
    const byFullscreen = isHeldByFullscreen(at, played, judged);
    const held = hasRoutine(at) || byFullscreen || stoppedBy(at) || truth.unsure[at];
    // At this level no popup follows the notification.
    if (isOpportune(activities, at) && settings.nudgeLevel !== "notification") untold = false;
    // A background that dies just before it opens the notification does not open it twice. The badge shows the dot, and the
    // popup waits for an opportune moment that Limber hears.
    if (played.crashes.includes(at)) untold = true;
    // A pause that ends in the same second starts the wait again.
    if (played.pauseToggles.includes(at)) seconds = 0;
    seconds = owes && activities[at] === "input" && !held && !untold ? seconds + 1 : 0;
    // After a clock set back the next event starts it again: nobody knows how long it has lasted.
    if (isUnheard(at, played.setBack)) seconds = 0;
    if (seconds >= patienceOf(settings)) {
      yield { at, seconds };
      return;
    }
  }
}

/** When the closed page came on screen: its nudge began before that. */
const shownAt = (contact: Contact, contacts: readonly Contact[]): number =>
  contacts.find(one => one.what === "shown" && "page" in contact && one.page === contact.page)?.at ?? 0;

/** A nudge comes for every due break that is not held, also after a snooze and after a nudge that was closed. */
export function* checkNudge(played: PlayedDay, judged: JudgedDay): Generator<string> {
  // A page that asks is a nudge, even if the person opened it.
  const asked = played.contacts.filter(contact => contact.what === "shown" && contact.nudge);
  const openings = [...openingsOf(played), ...asked.map(({ at }) => at)].sort((a, b) => a - b);
  const nudges = openings.map(second);
  const { resetAt, settingsAt } = judged;
  const end = judged.activities.length;
  const segments = [...new Set(resetAt)].map((from, index, all) => ({ from, to: all[index + 1] ?? end }));
  for (const { from, to } of segments) {
    const inside = (at: number) => at >= from && at <= to;
    const first = nudges.find(inside) ?? to;
    for (const { at, seconds } of waits(from, first, played, judged))
      yield `second ${at}: due for ${seconds} s and not nudged`;
    let closed = 0;
    const contacts = played.contacts.filter(({ at }) => inside(second(at)));
    for (const [index, contact] of contacts.entries()) {
      const soft = contact.what === "closed" && contact.unanswered && !isGlimpse(contact, contacts);
      if (soft) closed++;
      if ((!soft || closed > 3) && contact.what !== "snooze") continue;
      const wait =
        contact.what === "snooze" ? settingsAt(second(contact.at)).snoozeMinutes * 60 : returnSeconds;
      // Setting the clock back delays the next nudge, by at most one whole wait.
      const reset = played.setBack.findLast(one => inside(one.second) && one.second >= second(contact.at));
      const back = (reset?.heard ?? second(contact.at)) + wait;
      // The person's next answer replaces this wait.
      const next = contacts.slice(index + 1).find(({ what }) => what !== "closed");
      const until = Math.min(
        to,
        second(openings.find(at => at >= contact.at && at > shownAt(contact, contacts)) ?? to * 1000),
        next ? second(next.at) : to,
      );
      for (const { at } of waits(back, until, played, judged))
        yield `second ${at}: not nudged again after ${contact.what}`;
    }
  }
}

/** The background logs no error, except that it could not save while storage failed. */
export function* checkErrors({ browser, stored }: PlayedDay): Generator<string> {
  for (const error of browser.errors) yield `an error: ${String(error)}`;
  for (const [level, ...said] of browser.log) {
    const text = said.map(String).join(" ");
    if (level === "error" && (stored === undefined || !text.startsWith("Limber could not save")))
      yield `logged: ${text}`;
  }
}
