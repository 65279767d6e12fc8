import type { Model } from "../core/nudge/state/model.ts";
import { type Effect, step } from "../core/nudge/step.ts";
import { type Outlook, outlook } from "../core/outlook/outlook.ts";
import { isWorthSaving } from "../core/outlook/worthSaving.ts";
import type { Inputs } from "./readInputs.ts";

/** The model to go on from, what the browser has to show for it, and what has to be done once. */
export interface Decision {
  readonly model: Model;
  readonly outlook: Outlook;
  readonly effects: readonly Effect[];
}

/** The decision that follows from the inputs. A step that is not worth saving is dropped: what is shown follows from what is stored. */
export function decide({ before, settings, event, isHistoryOff }: Inputs): Decision {
  const next = step(before, event, settings);
  const model = isWorthSaving(before, next, event, settings) ? next.model : before;
  return {
    model: isHistoryOff ? { ...before, state: model.state } : model,
    outlook: outlook(model.state, settings, event.at, event.timeZone),
    effects: next.effects,
  };
}
