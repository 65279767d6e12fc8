import { emptyDay } from "../../../../src/core/history/day.ts";
import type { BrowserEvent, Command, Surroundings } from "../../../../src/core/nudge/event.ts";
import type { Model } from "../../../../src/core/nudge/state/model.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { type Effect, step } from "../../../../src/core/nudge/step.ts";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { localDay, type Ms, minutes } from "../../../../src/core/time/time.ts";

const timeZone = "UTC";
const start = Date.UTC(2026, 2, 2, 9);

/** A person at the machine, with the browser in front. */
export const present: Surroundings = {
  presence: "active",
  front: true,
  fullscreen: false,
  fullscreenElsewhere: false,
  audible: false,
  quiet: false,
  call: false,
  open: [],
};

/** A simulated person: each event is one step, with heartbeats in between. Every method returns the person. */
export function person(settings: Partial<Settings> = {}) {
  let chosen: Settings = { ...defaultSettings, ...settings };
  let at = start;
  let surroundings = present;
  let model: Model = { state: initialState(start), today: emptyDay(localDay(start, timeZone)) };
  let effects: readonly Effect[] = [];

  const tell = (what: Command | BrowserEvent) => {
    const result = step(model, { ...what, at, timeZone, surroundings }, chosen);
    model = result.model;
    effects = result.effects;
    return me;
  };

  const me = {
    tell,
    /** Time passes, with a wake every `beat` as while the clock runs. */
    spend(length: Ms, beat: Ms = minutes(1)) {
      const end = at + length;
      while (at < end) {
        at = Math.min(end, at + beat);
        tell({ what: "wake" });
      }
      return me;
    },
    /** Time passes without an event: the machine sleeps, the browser is closed, the wall clock jumps. */
    lose(length: Ms) {
      at += length;
      return me;
    },
    /** The surroundings change, and the next event is the first to show it. */
    see(change: Partial<Surroundings>) {
      surroundings = { ...surroundings, ...change };
      return me;
    },
    /** The surroundings change, and a wake shows it at once. */
    now: (change: Partial<Surroundings>) => me.see(change).tell({ what: "wake" }),
    /** No input for `length`: the browser reports idle at the idle threshold, and active at the end. */
    rest(length: Ms) {
      const idle = chosen.idleSeconds * 1000;
      if (length < idle) return me.spend(length);
      me.spend(idle);
      me.now({ presence: "idle" });
      return me.lose(length - idle).now({ presence: "active" });
    },
    choose(change: Partial<Settings>) {
      chosen = { ...chosen, ...change };
      return tell({ what: "settings" });
    },
    /** The settings change, and the next event is the first to read them. */
    chooseUntold(change: Partial<Settings>) {
      chosen = { ...chosen, ...change };
      return me;
    },
    state: (): State => model.state,
    today: () => model.today,
    lastDay: () => model.lastDay,
    effects: () => effects,
    /** A notification may be on screen. */
    keepNotification: () => outlook(model.state, chosen, at, timeZone).keepNotification,
    at: () => at,
    settings: () => chosen,
    /** Active minutes since the last break. */
    minutes: () => model.state.clock.activeMs / minutes(1),
  };
  return me.tell({ what: "startup" });
}
