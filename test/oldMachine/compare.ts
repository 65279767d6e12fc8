import { expect } from "vitest";
import type { NudgeEvent } from "../../src/core/nudge/event.ts";
import type { Model as NewModel, State as NewState } from "../../src/core/nudge/state.ts";
import { step as newStep } from "../../src/core/nudge/step.ts";
import { outlook as newOutlook } from "../../src/core/outlook/outlook.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Model as OldModel, State as OldState } from "./core/nudge/state.ts";
import { step as oldStep } from "./core/nudge/step.ts";
import { outlook as oldOutlook } from "./core/outlook/outlook.ts";

/** Both machines in one. */
export interface Both {
  readonly old: OldModel;
  readonly now: NewModel;
}

const nudgeOf = ({ nudge }: OldState) => {
  switch (nudge.is) {
    case "opening":
    case "shown": {
      const on = { surface: nudge.surface, at: nudge.at, isShown: nudge.is === "shown" };
      if (nudge.isTest) return { nudge: { is: "idle" }, test: on };
      return { nudge: nudge.popupPending ? { is: "waiting", notice: on } : { is: "asking", on }, test: null };
    }
    case "waiting":
      return { nudge, test: null };
    default:
      return { nudge, test: null };
  }
};

const comparableOld = (state: OldState) => {
  const { nudge: _, routine, ...rest } = state;
  const { page, needsResume, ...run } = routine ?? { page: null, needsResume: false };
  const playback = page !== null ? { is: "playing", page } : { is: needsResume ? "paused" : "interrupted" };
  return { ...rest, ...nudgeOf(state), routine: routine && { ...run, ...playback } };
};

const comparableNew = (state: NewState) => {
  const { nudge } = state;
  if (nudge.is !== "waiting" || !nudge.notice) return state;
  return { ...state, nudge: { is: "waiting", notice: nudge.notice } };
};

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, v]) => v !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;

export const differs = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));

/** Steps both and throws where effects, outlook, day or state are not the same. */
export function stepBoth({ old, now }: Both, event: NudgeEvent, settings: Settings, path = ""): Both {
  const before = oldStep(old, event as never, settings as never);
  const after = newStep(now, event, settings);
  const a = {
    effects: before.effects,
    day: before.model.today,
    outlook: oldOutlook(before.model.state, settings as never, event.at, event.timeZone),
    state: comparableOld(before.model.state),
  };
  const b = {
    effects: after.effects,
    day: after.model.today,
    outlook: newOutlook(after.model.state, settings, event.at, event.timeZone),
    state: comparableNew(after.model.state),
  };
  if (differs(a, b)) {
    console.log(path, JSON.stringify(event), "\nBEFORE", JSON.stringify(comparableOld(old.state)));
    expect(sorted(b)).toEqual(sorted(a));
  }
  return { old: before.model, now: after.model };
}
