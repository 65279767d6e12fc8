import type { Settings } from "../../../src/core/settings.ts";
import { minutes } from "../../../src/core/time/time.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Attempt } from "../day/watchedBrowser.ts";
import { createDesk } from "./desk.ts";
import type { Hand } from "./plan/hands.ts";
import { type Letter, meaningOf } from "./plan/letters.ts";
import type { Second, SeenNudge } from "./playedWeek.ts";
import { cameOn, isOnBadge, isOnScreen } from "./screen.ts";
import { isGone, turnOf } from "./turn.ts";

const pauseMinutes = 30;

/** Seconds until a page becomes audible. */
const soundAfter = 3;

/** Pauses Limber from the popup. */
async function pause(browser: SimulatedBrowser): Promise<void> {
  const page = browser.open("popup/popup.html", "popup");
  await browser.settle();
  await page.browser.runtime.sendMessage({
    what: "pause",
    until: browser.now() + minutes(pauseMinutes),
  });
  page.close();
}

/** A person at a desk, and a record of every second. */
export function createDeskPerson(
  browser: SimulatedBrowser,
  attempts: readonly Attempt[],
  settings: Settings,
) {
  const desk = createDesk(browser);
  const seconds: Second[] = [];
  const nudges: SeenNudge[] = [];
  let letter = "a";
  let begun = 0;
  let slept = 0;
  let sound = -1;
  let pausedTo = -1;
  let pages = 0;
  let lastInput = 0;

  /** The reason against a nudge now, judged only by what the person does. */
  const held = (works: boolean): string | undefined => {
    const { place } = meaningOf(letter);
    if (isGone(meaningOf(letter))) return "asleep";
    if (place === "locked") return "the locked screen";
    if (seconds.length < pausedTo) return "the pause";
    if (!works) return "the end of hours";
    if (place === "slides") return "full screen";
    if (desk.isAudible("call")) return "the call";
    if (desk.isAudible("film")) return "the film";
    if (place === "other") return "another app";
    return seconds.length - lastInput > settings.idleSeconds ? "nobody there" : undefined;
  };

  return {
    seconds,
    nudges,
    /** The present letter. */
    letter: () => letter,
    /** Milliseconds since the week began. */
    elapsedMs: () => seconds.length * 1000 + (browser.steady() - begun),
    /** Turns the person to another letter; returns whether that was a turn by hand, and which. */
    async turnTo(next: string): Promise<Second["turned"]> {
      const [from, to] = [meaningOf(letter), meaningOf(next)];
      letter = next;
      if (slept > 0) await browser.suspend(slept);
      slept = 0;
      if (from.place === "closed") await browser.startUp();
      if (to.place === "closed") browser.shutDown();
      if (to.place === "asleep") browser.pages.closeAll();
      if (!isGone(to)) {
        desk.turnTo(to);
        sound = seconds.length + soundAfter;
      }
      return turnOf(from, to);
    },
    /** Starts the sound of the present letter when it is due. */
    listen(): void {
      if (seconds.length === sound) desk.sound(meaningOf(letter));
    },
    /** Performs an action. */
    async act(does: Letter["does"]): Promise<Second["turned"]> {
      if (does === "pause") {
        await pause(browser);
        pausedTo = seconds.length + pauseMinutes * 60;
      }
      if (does !== "switch") return undefined;
      desk.switchTab();
      return "tab";
    },
    /** Lets a second pass. */
    async pass(hand: Hand, works: boolean, turned: Second["turned"]): Promise<void> {
      begun = browser.steady();
      const gone = meaningOf(letter).place === "asleep";
      const open = browser.pages.all().length > 0;
      pages = open ? pages + 1 : 0;
      // The person sees a nudge after a second, and does nothing else until it is answered.
      const busy = pages > 1;
      const wouldType = hand === "keys";
      if (hand !== "still" && !busy) {
        browser.idle.input(900);
        lastInput = seconds.length;
      }
      const [tried, badge] = [attempts.length, isOnBadge(browser)];
      if (gone) slept += 1000;
      else await browser.advance(1000);
      for (const surface of cameOn(browser, attempts.slice(tried), badge))
        nudges.push({ second: seconds.length, surface });
      const onScreen = isOnScreen(browser);
      const { place } = meaningOf(letter);
      const isAudible = (place === "film" || place === "call") && desk.isAudible(place);
      const second = { letter, wouldType, turned, onScreen, isAudible, held: held(works) };
      seconds.push({ ...second, keys: wouldType && !busy, hands: hand !== "still" && !busy });
    },
  };
}
