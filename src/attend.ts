import { setAlarm } from "./browser/alarm.ts";
import { now, zone } from "./browser/clock.ts";
import { loadModel, saveModel } from "./browser/model.ts";
import { clearNotification } from "./browser/notification.ts";
import { loadSettings } from "./browser/settings.ts";
import { show } from "./browser/surface.ts";
import { observe } from "./browser/surroundings.ts";
import { setToolbar } from "./browser/toolbar.ts";
import type { Command, Happening, Surroundings } from "./core/nudge/event.ts";
import { outlook } from "./core/nudge/outlook.ts";
import type { Model } from "./core/nudge/state.ts";
import { type Effect, step } from "./core/nudge/step.ts";
import type { Settings } from "./core/settings.ts";

/** What happened, and what its listener was told of the person, which goes before what can be asked later. */
export type Heard = (Command | Happening) & { readonly presence?: Surroundings["presence"] };

let chain: Promise<void> = Promise.resolve();
let events = 0;

/** A state that the browser would not store: the clock goes on from here until it can be. */
let unsaved: Model | undefined;

/** Whether this life of the background has attended to anything yet. */
export const isIdleLife = (): boolean => events === 0;

/** Attends to an event, after all those before it: load → step → save → reconcile → effects. Never rejects. */
export function attend(heard: Heard): Promise<void> {
  events += 1;
  const at = now();
  chain = chain.then(() => handle(heard, at)).catch(error => console.error("Limber:", error));
  return chain;
}

async function handle({ presence, ...what }: Heard, at: number): Promise<void> {
  const here = zone();
  const [{ settings }, stored] = await Promise.all([loadSettings(), unsaved ?? loadModel(at, here)]);
  const seen = await observe(settings.idleSeconds);
  const around = presence ? { ...seen, presence } : seen;
  const { model, effects } = step(stored, { ...what, at, zone: here, around }, settings);
  await save(stored, model);
  const next = outlook(model.state, settings, at);
  await Promise.all([setAlarm(next.alarmAt), setToolbar(next)]);
  for (const effect of effects) await perform(effect, settings);
}

/** Saved before anything is done about it: a background killed in between forgets an effect and repeats none. */
async function save(before: Model, after: Model): Promise<void> {
  if (!unsaved && JSON.stringify(before) === JSON.stringify(after)) return;
  try {
    await saveModel(after);
    unsaved = undefined;
  } catch (error) {
    unsaved = after;
    console.error("Limber could not save; it goes on from memory and tries again:", error);
  }
}

async function perform(effect: Effect, settings: Settings): Promise<void> {
  if (effect.do === "withdraw") return clearNotification();
  try {
    await show[effect.surface](settings);
  } catch (error) {
    console.info(`Limber: no ${effect.surface}:`, error);
    void attend({ what: "refused", surface: effect.surface });
  }
}
