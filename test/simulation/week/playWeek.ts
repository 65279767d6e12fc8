import type { Flavour } from "../../simulatedBrowser/core.ts";
import { type Answer, actOnPage, type Contact } from "../day/person.ts";
import { watchedBrowser } from "../day/watchedBrowser.ts";
import { createDeskPerson } from "./deskPerson.ts";
import { dice, handsOf } from "./plan/hands.ts";
import { type Letter, meaningOf } from "./plan/letters.ts";
import { plannedWeek } from "./plan/plan.ts";
import { schedule } from "./plan/schedule.ts";
import { blocked, callOrigins, weekSettings, weekStart } from "./plan/settings.ts";
import type { PlayedWeek, Second } from "./playedWeek.ts";

/** How to play a week. */
export interface WeekSetup {
  readonly flavour?: Flavour;
  readonly settings?: Partial<PlayedWeek["settings"]>;
  /** Seconds from the last key to the turn to something else, and from there to the next key. */
  readonly settling?: number;
  /** The number of days; all five by default. */
  readonly days?: number;
}

/** The person's answers, one for each nudge, over and over. */
const answers: readonly Answer[] = [
  ...(["full", "full", "snooze", "short", "full", "skip", "full", "close", "full", "half", "full"] as const),
];

/** Plays the working week second by second, with the real background. */
export async function playWeek({
  flavour = "chromium",
  settling = 6,
  days = 5,
  ...rest
}: WeekSetup = {}): Promise<PlayedWeek> {
  const settings = { ...weekSettings, ...rest.settings };
  const contacts: Contact[] = [];
  const roll = dice(7);
  let answered = 0;
  const { browser, attempts } = watchedBrowser({
    ...{ flavour, settings, ...weekStart },
    onPage: (page, browser) =>
      actOnPage(page, {
        ...{ browser, elapsedMs: person.elapsedMs, contacts, isThere: () => true, crashes: () => 0 },
        next: () => answers[answered++ % answers.length] ?? "full",
      }),
  });
  if (flavour === "chromium") for (const origin of callOrigins) browser.permissions.granted.add(origin);
  const person = createDeskPerson(browser, attempts, settings);
  await browser.begin();

  const { seconds, nudges } = person;
  const week: PlayedWeek = { flavour, settings, seconds, minutes: [], nudges, contacts, browser };
  let todo: Letter["does"];
  for (const planned of schedule(plannedWeek.filter(({ day }) => day < days))) {
    const { works, day, hour } = planned;
    const isBlocked = day === blocked.day && hour === blocked.hour;
    browser.notifications.desk[flavour === "chromium" ? "allowed" : "service"] = !isBlocked;
    week.minutes.push({ ...planned, from: seconds.length });
    const { habit, does } = meaningOf(planned.letter);
    const changes = planned.letter !== person.letter();
    const hands = handsOf(habit, changes ? settling * 2 : 0, roll);
    for (let second = 0; second < 60; second++) {
      let turned: Second["turned"];
      const busy = browser.pages.all().length > 0;
      if (planned.letter !== person.letter() && !busy && second >= settling)
        turned = await person.turnTo(planned.letter);
      person.listen();
      if (second === 30 && does) todo = does;
      if (!busy) {
        turned = (await person.act(todo)) ?? turned;
        todo = undefined;
      }
      const hand = planned.letter === person.letter() ? hands[second] : "still";
      await person.pass(hand ?? "still", works, turned);
    }
  }
  return week;
}
