import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { HoldKind, TriggerKind } from "./kinds.ts";
import { start, times } from "./times.ts";

/** A browser with the windows and tabs that the combinations need. */
export interface Setup {
  readonly browser: SimulatedBrowser;
  readonly window: number;
  readonly tab: number;
  readonly call: number;
  readonly spare: number;
}

/** The person types without a stop. */
const lasting = 3_600_000;

/** Opens a tab in front, a meeting behind it and a second window behind the first. */
export function setUp(browser: SimulatedBrowser): Setup {
  const { windows, tabs } = browser;
  const window = windows.front();
  const tab = tabs.all()[0]?.id ?? 0;
  const call = tabs.open(window, "https://meet.google.com/abc-defg-hij");
  tabs.activate(tab);
  const spare = windows.open({ focused: false }).id;
  browser.idle.input(lasting);
  return { browser, window, tab, call, spare };
}

type Act = (setup: Setup) => void | Promise<void>;

const setCall =
  (goesOn: boolean): Act =>
  ({ browser, call }) => {
    browser.tabs.setAudible(call, goesOn);
    if (browser.flavour === "firefox") browser.tabs.setMicrophone(call, goesOn);
  };

const nothing: Act = () => {};

const typeOn: Act = ({ browser }) => browser.idle.input(lasting);

/** Pauses as a page does; the background ends the pause by itself. */
const pause: Act = async ({ browser, tab }) => {
  const page = browser.open("options/options.html");
  await browser.settle();
  await page.browser.runtime.sendMessage({ what: "pause", until: start + times.free * 1000 });
  page.close();
  browser.tabs.activate(tab);
};

/** How each hold begins and ends; working hours do both by the clock. */
export const holdActs: Readonly<Record<HoldKind, { begin: Act; end: Act }>> = {
  none: { begin: nothing, end: nothing },
  "full screen": {
    begin: ({ browser, window }) => browser.windows.setState(window, "fullscreen"),
    end: ({ browser, window }) => browser.windows.setState(window, "normal"),
  },
  "audible tab in front": {
    begin: ({ browser, tab }) => browser.tabs.setAudible(tab, true),
    end: ({ browser, tab }) => browser.tabs.setAudible(tab, false),
  },
  call: { begin: setCall(true), end: setCall(false) },
  "another application": {
    begin: ({ browser }) => browser.windows.focus(-1),
    end: ({ browser, window }) => browser.windows.focus(window),
  },
  "outside hours": { begin: nothing, end: nothing },
  paused: { begin: pause, end: nothing },
  away: { begin: ({ browser }) => browser.idle.stop(), end: typeOn },
  locked: {
    begin: ({ browser }) => {
      browser.idle.stop();
      browser.idle.lock();
    },
    end: setup => {
      setup.browser.idle.unlock();
      return typeOn(setup);
    },
  },
};

const seconds = (browser: SimulatedBrowser, n: number) => browser.advance(n * 1000);

/** What the person does after the hold, by trigger. */
export const triggerActs: Readonly<Record<TriggerKind, Act>> = {
  "15 s pause": ({ browser }) => browser.idle.stop(),
  "tab switch": ({ browser, call }) => browser.tabs.activate(call),
  "focus back": async ({ browser, window }) => {
    browser.windows.focus(-1);
    await seconds(browser, times.elsewhere);
    browser.windows.focus(window);
  },
  "window opened": ({ browser }) => void browser.windows.open({ focused: false }),
  "window closed": ({ browser, spare }) => browser.windows.close(spare),
  none: nothing,
};
