import type { Settings } from "../../../src/core/settings.ts";
import type { Contact } from "../day/person.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";

const second = (at: number) => Math.floor(at / 1000);

/** How long the person may have to wait for a nudge that is due and not held: the patience and a minute. */
const patienceOf = ({ patienceMinutes }: Settings) => patienceMinutes * 60 + 60;
const returnSeconds = 300;

const openings: readonly string[] = ["action.openPopup", "windows.create", "notifications.create"];

/** The moments at which a surface was asked for. */
const openingsOf = ({ outputs }: PlayedDay): number[] =>
  outputs.filter(({ call }) => openings.includes(call)).map(({ at }) => at);

/** The moments at which a nudge began; the surfaces tried one after the other are one nudge. */
export function nudgesOf(played: PlayedDay): number[] {
  const moments = openingsOf(played);
  return moments.filter((at, index) => index === 0 || at - (moments[index - 1] ?? 0) > 12_000);
}

/** Active time against the truth, wherever the person was surely there. */
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
    // The browser has not said yet that the person is back.
    if (lateSeconds > 0 && away.slice(Math.max(0, at - 1 - lateSeconds), at).some(gone => gone > 0)) continue;
    yield `second ${at}: ${activeMs / 1000} s active, in truth ${known} s (${slack[at - 1]} s forgiven)`;
  }
}

/** Why nobody should have been nudged in that second, if there is a reason. */
function reasonAgainst(
  at: number,
  { fullscreen }: PlayedDay,
  { doings, away, settingsAt, stillAt }: JudgedDay,
): string | undefined {
  const doing = doings[at];
  const settings = settingsAt(at);
  const still = stillAt(at);
  if (still) return still;
  if (fullscreen.has(at)) return "in full screen";
  if (doing === undefined) return undefined;
  if (["watching", "exercising", "locked", "suspended", "closed", "jumped"].includes(doing)) return doing;
  if ((doing === "other" || doing === "otherAway") && settings.count === "browsing")
    return "in another application";
  return (away[at] ?? 0) > settings.idleSeconds ? "away" : undefined;
}

/** A page that was gone again within a second was never seen: what was on it goes to the next surface. */
function isGlimpse(contact: Contact, contacts: readonly Contact[]): boolean {
  const on = (what: Contact["what"]) =>
    contacts.find(
      one => one.what === what && "page" in one && "page" in contact && one.page === contact.page,
    );
  const [shown, closed] = [on("shown"), on("closed")];
  return shown !== undefined && closed !== undefined && closed.at - shown.at < 1000;
}

/** A page that asked as soon as the person had opened it by hand. */
function isByHand(contact: Contact, { contacts, ...played }: PlayedDay): boolean {
  const page = "page" in contact && contact.page;
  const isFirst = contacts.find(one => "page" in one && one.page === page) === contact;
  return isFirst && !openingsOf({ contacts, ...played }).some(at => Math.abs(contact.at - at) < 12_000);
}

/** Nobody is asked again too soon after having been asked on a page, but for who asks. */
export function* checkSpacing(
  played: PlayedDay,
  { truth, resetAt, settingsAt }: JudgedDay,
): Generator<string> {
  const { contacts, lived, disturbed, chosen } = played;
  const shown = contacts.filter(
    contact => contact.what === "shown" && contact.nudge && !isGlimpse(contact, contacts),
  );
  for (const [index, contact] of shown.entries()) {
    const at = second(contact.at);
    const before = shown[index - 1];
    if (!before || isByHand(contact, played)) continue;
    const last = second(before.at);
    const least = Math.min(returnSeconds, settingsAt(last).snoozeMinutes * 60) - 2;
    if (last < (resetAt[at] ?? 0) || at - last >= least) continue;
    // What was on screen when the browser or the machine went away comes again.
    const lost = lived
      .slice(Math.max(0, last - 1), at + 1)
      .some(doing => ["suspended", "closed", "jumped", "locked"].includes(doing));
    const undone = contacts.some(
      ({ what, at: when }) =>
        (what === "undo" || what === "partial") && second(when) >= last && second(when) <= at,
    );
    // Whoever changes settings has the debt looked at anew.
    const anew = [...disturbed, ...chosen.map(({ second }) => second)];
    // Where nobody can know whether there was a break, it may be the next one that is due.
    if (lost || undone || truth.unsure[at] || anew.some(when => when >= last && when <= at)) continue;
    yield `second ${at}: nudged again ${at - last} s after the last time`;
  }
}

/** No nudge without a debt, and none while held. */
export function* checkNoNudge(played: PlayedDay, life: JudgedDay): Generator<string> {
  const { truth, slack, resetAt, settingsAt } = life;
  for (const moment of nudgesOf(played)) {
    const at = second(moment);
    // A nudge may come as the day ends.
    const known = Math.min(at, truth.active.length - 1);
    // What began a moment ago may not have been said yet.
    const around = Array.from({ length: 3 + played.lateSeconds }, (_, index) => at + 1 - index);
    // What was on its way when the machine fell asleep comes as it wakes.
    let asleep = at - 1;
    while (life.doings[asleep] === "suspended") asleep--;
    around.push(asleep);
    // Whoever ends a pause may leave in the same moment, and so may somebody whose pause or whose free time ends.
    const isOver = life.stillAt(at - 1) !== undefined && life.stillAt(at) === undefined;
    if (isOver || played.disturbed.includes(at)) continue;
    if (around.every(near => reasonAgainst(near, played, life) !== undefined))
      yield `second ${at}: nudged ${reasonAgainst(at, played, life)}`;
    const from = resetAt[known] ?? 0;
    const enough = (second: number) => settingsAt(second).intervalMinutes * 60 - (slack[known] ?? 0) - 1;
    const owed = truth.hopeful.slice(from, at + 2).some((active, index) => active >= enough(from + index));
    if (!owed && !truth.unsure[known]) yield `second ${at}: nudged without a debt`;
  }
}

/** The person's hands have just come to rest, or the person comes back to the browser. */
const isMoment = (doings: readonly Activity[], at: number) =>
  (doings[at] === "input" && /^other/.test(doings[at - 1] ?? "")) ||
  (doings[at - 20] === "input" && doings.slice(at - 19, at + 1).every(doing => doing === "reading"));

/** How long the person has waited for a nudge that could have come, where that is too long. */
interface Wait {
  readonly at: number;
  readonly seconds: number;
}

/** The first second from `from` at which the person has been nudgeable and in debt for the whole patience. */
function* waits(from: number, to: number, played: PlayedDay, life: JudgedDay): Generator<Wait> {
  const { truth, slack, settingsAt, stillAt, doings, hasRoutine } = life;
  let seconds = 0;
  let untold = false;
  for (let at = from; at < to; at++) {
    const settings = settingsAt(at);
    const owes = (truth.active[at] ?? 0) >= settings.intervalMinutes * 60 + (slack[at] ?? 0) + 1;
    const held = hasRoutine(at) || played.fullscreen.has(at) || stillAt(at) || truth.unsure[at];
    // By choice a notification was all that was to come.
    if (isMoment(doings, at) && settings.nudgeLevel !== "notification") untold = false;
    // A background that dies before it has told of a nudge does not tell twice: the dot is there, and the popup waits for a moment that is heard.
    if (played.crashes.includes(at)) untold = true;
    // Who pauses and goes on in the same second begins to wait anew.
    if (played.toggles.includes(at)) seconds = 0;
    seconds = owes && doings[at] === "input" && !held && !untold ? seconds + 1 : 0;
    if (seconds >= patienceOf(settings)) {
      yield { at, seconds };
      return;
    }
  }
}

/** When the page that was closed came on screen: the nudge that brought it began before that. */
const shownAt = (contact: Contact, contacts: readonly Contact[]): number =>
  contacts.find(one => one.what === "shown" && "page" in contact && one.page === contact.page)?.at ?? 0;

/** Whoever owes a break and can be told of it is told, also after a snooze or a nudge that was closed. */
export function* checkNudge(played: PlayedDay, life: JudgedDay): Generator<string> {
  // A page that asks is a nudge, however it came on screen.
  const asked = played.contacts.filter(contact => contact.what === "shown" && contact.nudge);
  const moments = [...openingsOf(played), ...asked.map(({ at }) => at)].sort((a, b) => a - b);
  const nudges = moments.map(second);
  const { resetAt, settingsAt } = life;
  const end = life.doings.length;
  const segments = [...new Set(resetAt)].map((from, index, all) => ({ from, to: all[index + 1] ?? end }));
  for (const { from, to } of segments) {
    const inside = (at: number) => at >= from && at <= to;
    const first = nudges.find(inside) ?? to;
    for (const { at, seconds } of waits(from, first, played, life))
      yield `second ${at}: owed for ${seconds} s and not nudged`;
    let closed = 0;
    const contacts = played.contacts.filter(({ at }) => inside(second(at)));
    for (const [index, contact] of contacts.entries()) {
      const soft = contact.what === "closed" && contact.unanswered && !isGlimpse(contact, contacts);
      if (soft) closed++;
      if ((!soft || closed > 3) && contact.what !== "snooze") continue;
      const wait =
        contact.what === "snooze" ? settingsAt(second(contact.at)).snoozeMinutes * 60 : returnSeconds;
      // A clock that is set back puts the return off, by no more than the whole wait anew.
      const reset = played.setBack.filter(at => inside(at) && at >= second(contact.at)).at(-1);
      const back = (reset === undefined ? second(contact.at) : reset + 150) + wait;
      // What the person says next makes this wait needless.
      const next = contacts.slice(index + 1).find(({ what }) => what !== "closed");
      const until = Math.min(
        to,
        second(moments.find(at => at >= contact.at && at > shownAt(contact, contacts)) ?? to * 1000),
        next ? second(next.at) : to,
      );
      for (const { at } of waits(back, until, played, life))
        yield `second ${at}: not nudged again after ${contact.what}`;
    }
  }
}

/** Nothing went wrong that was only logged, but that the browser would not store where it did not. */
export function* checkErrors({ browser, stored }: PlayedDay): Generator<string> {
  for (const error of browser.errors) yield `an error: ${String(error)}`;
  for (const [level, ...said] of browser.log) {
    const text = said.map(String).join(" ");
    if (level === "error" && (stored === undefined || !text.startsWith("Limber could not save")))
      yield `logged: ${text}`;
  }
}
