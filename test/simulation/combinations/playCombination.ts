import { callHosts } from "../../../src/core/callHosts.ts";
import { nudgePresentation } from "../../../src/core/nudge/presentations.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import type { Page } from "../../simulatedBrowser/pages.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { watchedBrowser } from "../day/watchedBrowser.ts";
import { holdActs, setUp, triggerActs } from "./acts.ts";
import type { Appearance, Combination, RefusalKind, Result } from "./kinds.ts";
import { hours, start, times } from "./times.ts";

/** A page stays connected as long as it is open; a popup that dies closes half a second after it opened. */
function playPage(page: Page, browser: SimulatedBrowser, refusal: RefusalKind): void {
  const surface = page.url.includes("surface=window") ? "window" : "popup";
  if (page.url.includes("options")) return;
  const announce = (end = "") =>
    page.browser.runtime
      .connect({ name: `${surface}:p${end}` })
      .onDisconnect.addListener(() => announce(":again"));
  announce();
  if (surface === "popup" && refusal === "popup dies") browser.after(500, page.close);
}

/** The loudest surface on which a nudge is now. */
function surfaceOf(browser: SimulatedBrowser): Appearance["surface"] | undefined {
  const pages = browser.pages.all().filter(({ url }) => url.includes("popup.html"));
  if (pages.some(({ kind }) => kind === "popup")) return "popup";
  if (pages.length > 0) return "window";
  if (browser.notifications.open.has("nudge")) return "notification";
  // The badge shows its dot earlier. Only the state tells that no other surface will follow.
  const state = browser.storage.local.data.get("state") as State | undefined;
  return state && nudgePresentation(state)?.surface === "badge" ? "badge" : undefined;
}

/** Plays one combination with the real background, and records once a second where the nudge is. */
export async function playCombination({
  flavour,
  level,
  hold,
  trigger,
  refusal,
}: Combination): Promise<Result> {
  const settings = {
    ...{ ...defaultSettings, nudgeLevel: level, holdCalls: true },
    hours: hold === "outside hours" ? hours : null,
  };
  const { browser, attempts } = watchedBrowser({
    ...{ flavour, start, settings },
    refuses: surface => refusal.split(", ").includes(surface),
    onPage: (page, browser) => playPage(page, browser, refusal),
  });
  for (const host of callHosts(settings)) browser.permissions.granted.add(`*://${host}/*`);
  if (refusal === "notification blocked")
    browser.notifications.desk[flavour === "chromium" ? "allowed" : "service"] = false;
  await browser.begin();
  const setup = setUp(browser);
  const begins = hold === "none" ? times.owed : times.free;

  const seen: Appearance[] = [];
  const until = async (second: number) => {
    while (browser.steady() < second * 1000) {
      await browser.advance(Math.min(1000, second * 1000 - browser.steady()));
      const surface = surfaceOf(browser);
      if (surface && surface !== seen.at(-1)?.surface)
        seen.push({ surface, after: Math.floor(browser.steady() / 1000) - begins });
    }
  };

  await browser.advance(times.held * 1000);
  await holdActs[hold].begin(setup);
  await browser.advance((times.owed - times.held) * 1000);
  browser.storage.local.put({ settings: { ...settings, intervalMinutes: 1 } });
  // A nudge may come in the very second in which the hold ends.
  await until(begins - 1);
  const held = { whileHeld: attempts.map(({ surface }) => surface), ...browser.action.shown };
  await until(begins);
  await holdActs[hold].end(setup);
  if (hold !== "another application") {
    await until(begins + times.trigger);
    await triggerActs[trigger](setup);
  }
  await until(begins + times.rest);
  browser.idle.stop();
  await until(begins + times.rest + times.end);
  const { whileHeld, title, badge } = held;
  return { whileHeld, title, badge, appearances: seen, errors: [...browser.errors, ...errorsOf(browser)] };
}

const errorsOf = ({ log }: SimulatedBrowser) => log.filter(([level]) => level === "error");
