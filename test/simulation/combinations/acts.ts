import type { MemoryBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { HoldKind, MomentKind } from "./kinds.ts";
import { start, times } from "./times.ts";

/** A browser with all that the combinations need in it. */
export interface Stage {
  readonly memory: MemoryBrowser;
  readonly window: number;
  readonly tab: number;
  readonly call: number;
  readonly spare: number;
}

/** Somebody types and never stops. */
const lasting = 3_600_000;

/** Sets the stage: a tab in front, a meeting behind it, a second window behind the first. */
export function setStage(memory: MemoryBrowser): Stage {
  const { windows, tabs } = memory;
  const window = windows.front();
  const tab = tabs.all()[0]?.id ?? 0;
  const call = tabs.open(window, "https://meet.google.com/abc-defg-hij");
  tabs.activate(tab);
  const spare = windows.open({ focused: false }).id;
  memory.idle.input(lasting);
  return { memory, window, tab, call, spare };
}

type Act = (stage: Stage) => void | Promise<void>;

const setCall =
  (goesOn: boolean): Act =>
  ({ memory, call }) => {
    memory.tabs.setAudible(call, goesOn);
    if (memory.flavour === "firefox") memory.tabs.setMicrophone(call, goesOn);
  };

const nothing: Act = () => {};

const typeOn: Act = ({ memory }) => memory.idle.input(lasting);

/** As a page does; the background ends the pause by itself. */
const pause: Act = async ({ memory, tab }) => {
  const page = memory.open("options/options.html");
  await memory.settle();
  await page.browser.runtime.sendMessage({ what: "pause", until: start + times.free * 1000 });
  page.close();
  memory.tabs.activate(tab);
};

/** How each hold begins and how it ends; working hours do both by the clock. */
export const holdActs: Readonly<Record<HoldKind, { begin: Act; end: Act }>> = {
  none: { begin: nothing, end: nothing },
  "full screen": {
    begin: ({ memory, window }) => memory.windows.setState(window, "fullscreen"),
    end: ({ memory, window }) => memory.windows.setState(window, "normal"),
  },
  "audible tab in front": {
    begin: ({ memory, tab }) => memory.tabs.setAudible(tab, true),
    end: ({ memory, tab }) => memory.tabs.setAudible(tab, false),
  },
  call: { begin: setCall(true), end: setCall(false) },
  "another application": {
    begin: ({ memory }) => memory.windows.focus(-1),
    end: ({ memory, window }) => memory.windows.focus(window),
  },
  "outside hours": { begin: nothing, end: nothing },
  paused: { begin: pause, end: nothing },
  away: { begin: ({ memory }) => memory.idle.stop(), end: typeOn },
  locked: {
    begin: ({ memory }) => {
      memory.idle.stop();
      memory.idle.lock();
    },
    end: stage => {
      stage.memory.idle.unlock();
      return typeOn(stage);
    },
  },
};

const seconds = (memory: MemoryBrowser, n: number) => memory.advance(n * 1000);

/** What the person does at the good moment. */
export const momentActs: Readonly<Record<MomentKind, Act>> = {
  "15 s pause": ({ memory }) => memory.idle.stop(),
  "tab switch": ({ memory, call }) => memory.tabs.activate(call),
  "focus back": async ({ memory, window }) => {
    memory.windows.focus(-1);
    await seconds(memory, times.elsewhere);
    memory.windows.focus(window);
  },
  "window opened": ({ memory }) => void memory.windows.open({ focused: false }),
  "window closed": ({ memory, spare }) => memory.windows.close(spare),
  none: nothing,
};
