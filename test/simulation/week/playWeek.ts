import { minutes } from "../../../src/core/time.ts";
import type { Flavour } from "../../memory/core.ts";
import type { MemoryBrowser } from "../../memory/memoryBrowser.ts";
import { type Answer, attendPage, type Contact } from "../person.ts";
import { watchedBrowser } from "../watched.ts";
import { createDesk } from "./desk.ts";
import { dice, type Hand, handsOf } from "./hands.ts";
import { type Letter, meaningOf } from "./letters.ts";
import { plannedWeek } from "./plan.ts";
import { schedule } from "./schedule.ts";
import { cameOn, isOnBadge, isOnScreen } from "./screen.ts";
import { blocked, callOrigins, weekSettings, weekStart } from "./settings.ts";
import type { Nudge, Second, Trace } from "./trace.ts";
import { isGone, turnOf } from "./turn.ts";

/** How a week is to be played. */
export interface WeekSetup {
  readonly flavour?: Flavour;
  readonly settings?: Partial<Trace["settings"]>;
  /** Seconds between the last key and turning to something else, and from there to the next key. */
  readonly settling?: number;
  /** How many days of it; by default all five. */
  readonly days?: number;
}

/** What the person says to one nudge after the other. */
const answers: readonly Answer[] = [
  ...(["full", "full", "snooze", "short", "full", "skip", "full", "close", "full", "half", "full"] as const),
];

const pauseMinutes = 30;

/** A page takes a moment before it is heard. */
const soundAfter = 3;

/** Pauses from the popup, as a click there does. */
async function pause(memory: MemoryBrowser): Promise<void> {
  const page = memory.open("popup/popup.html", "popup");
  await memory.settle();
  await page.browser.runtime.sendMessage({
    what: "pause",
    until: memory.now() + minutes(pauseMinutes),
  });
  page.close();
}

/** Plays the working week through the real background, second for second. */
export async function playWeek({
  flavour = "chromium",
  settling = 6,
  days = 5,
  ...rest
}: WeekSetup = {}): Promise<Trace> {
  const settings = { ...weekSettings, ...rest.settings };
  const seconds: Second[] = [];
  const contacts: Contact[] = [];
  const nudges: Nudge[] = [];
  const roll = dice(7);
  let begun = 0;
  let answered = 0;
  let letter = "a";
  const moment = () => seconds.length * 1000 + (memory.steady() - begun);
  const { memory, attempts } = watchedBrowser({
    ...{ flavour, settings, ...weekStart },
    onPage: (page, memory) =>
      attendPage(page, {
        ...{ memory, moment, contacts, isThere: () => true },
        next: () => answers[answered++ % answers.length] ?? "full",
      }),
  });
  if (flavour === "chromium") for (const origin of callOrigins) memory.permissions.granted.add(origin);
  const desk = createDesk(memory);
  await memory.begin("install");

  let slept = 0;
  let sound = -1;
  let pausedTo = -1;
  let pages = 0;
  let lastInput = 0;
  let todo: Letter["does"];

  const turnTo = async (next: string) => {
    const [from, to] = [meaningOf(letter), meaningOf(next)];
    letter = next;
    if (slept > 0) await memory.suspend(slept);
    slept = 0;
    if (from.place === "closed") await memory.startUp();
    if (to.place === "closed") memory.shutDown();
    if (to.place === "asleep") memory.pages.closeAll();
    if (isGone(to)) return;
    desk.turnTo(to);
    sound = seconds.length + soundAfter;
  };

  /** Why nobody should speak now, by what the person does; written without a look at the product. */
  const held = (works: boolean): string | undefined => {
    const { place } = meaningOf(letter);
    if (isGone(meaningOf(letter))) return "asleep";
    if (place === "locked") return "the locked screen";
    if (seconds.length < pausedTo) return "the pause";
    if (!works) return "the end of hours";
    if (place === "slides") return "full screen";
    if (desk.hears("call")) return "the call";
    if (desk.hears("film")) return "the film";
    if (place === "other") return "another app";
    return seconds.length - lastInput > settings.idleSeconds ? "nobody there" : undefined;
  };

  const live = async (hand: Hand, works: boolean, turned: Second["turned"]) => {
    begun = memory.steady();
    const gone = meaningOf(letter).place === "asleep";
    const open = memory.pages.all().length > 0;
    pages = open ? pages + 1 : 0;
    // The person sees a nudge after a second, and has the hands for nothing else until it is answered.
    const busy = pages > 1;
    const meant = hand === "keys";
    if (hand !== "still" && !busy) {
      memory.idle.input(900);
      lastInput = seconds.length;
    }
    const [tried, badge] = [attempts.length, isOnBadge(memory)];
    if (gone) slept += 1000;
    else await memory.advance(1000);
    for (const surface of cameOn(memory, attempts.slice(tried), badge))
      nudges.push({ second: seconds.length, surface });
    const onScreen = isOnScreen(memory);
    const { place } = meaningOf(letter);
    const heard = (place === "film" || place === "call") && desk.hears(place);
    const second = { letter, meant, turned, onScreen, heard, held: held(works) };
    seconds.push({ ...second, keys: meant && !busy, hands: hand !== "still" && !busy });
  };

  const trace: Trace = { flavour, settings, seconds, minutes: [], nudges, contacts, memory };
  for (const planned of schedule(plannedWeek.filter(({ day }) => day < days))) {
    const { works, day, hour } = planned;
    const isBlocked = day === blocked.day && hour === blocked.hour;
    memory.notifications.desk[flavour === "chromium" ? "allowed" : "service"] = !isBlocked;
    trace.minutes.push({ ...planned, from: seconds.length });
    const { habit, does } = meaningOf(planned.letter);
    const changes = planned.letter !== letter;
    const hands = handsOf(habit, changes ? settling * 2 : 0, roll);
    for (let second = 0; second < 60; second++) {
      let turned: Second["turned"];
      const busy = memory.pages.all().length > 0;
      if (planned.letter !== letter && !busy && second >= settling) {
        turned = turnOf(meaningOf(letter), meaningOf(planned.letter));
        await turnTo(planned.letter);
      }
      if (seconds.length === sound) desk.sound(meaningOf(letter));
      if (second === 30 && does) todo = does;
      if (todo === "switch" && !busy) {
        desk.switchTab();
        turned = "tab";
      }
      if (todo === "pause" && !busy) {
        await pause(memory);
        pausedTo = seconds.length + pauseMinutes * 60;
      }
      if (!busy) todo = undefined;
      await live(planned.letter === letter ? (hands[second] ?? "still") : "still", works, turned);
    }
  }
  return trace;
}
