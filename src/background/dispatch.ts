import { now, timeZone } from "../browser/clock.ts";
import { armWatchdog, disarmWatchdog, setAlarm } from "../browser/outputs/alarm.ts";
import { clearNotification } from "../browser/outputs/notification.ts";
import { show } from "../browser/outputs/surface.ts";
import { setToolbar } from "../browser/outputs/toolbar.ts";
import { setIdleSeconds } from "../browser/sensors/idle.ts";
import { readSurroundings } from "../browser/sensors/surroundings.ts";
import { setWakeSources } from "../browser/sensors/wakeListeners.ts";
import { loadModel } from "../browser/storage/model.ts";
import { isNewSession, rememberSession } from "../browser/storage/session.ts";
import { loadSettings } from "../browser/storage/settings.ts";
import type { BrowserEvent, Command, Presence } from "../core/nudge/event.ts";
import { withReportedPresence } from "../core/nudge/reportedPresence.ts";
import { type Effect, step } from "../core/nudge/step.ts";
import { earliest, keepAliveAt } from "../core/outlook/keepAlive.ts";
import { outlook } from "../core/outlook/outlook.ts";
import { isWorthSaving } from "../core/outlook/worthSaving.ts";
import type { Settings } from "../core/settings.ts";
import { persist } from "./persist.ts";

/** What a listener hears, and what it was told of the person. How things look else is asked when its turn comes. */
export type IncomingEvent = (Command | BrowserEvent) & { readonly presence?: Presence };

let chain: Promise<void> = Promise.resolve();
let events = 0;
let unfinished = 0;

/** Whether this life of the background has attended to anything yet. */
export const hasHandledNothing = (): boolean => events === 0;

/** Attends to an event, after all those before it: load → step → save → reconcile → effects. Never rejects. */
export function dispatch(heard: IncomingEvent): Promise<void> {
  events += 1;
  unfinished += 1;
  // In the very turn in which the event came: from the first await on the background may be killed.
  armWatchdog();
  const at = now();
  chain = chain
    .then(() => handleWithStartup(heard, at))
    .then(
      () => finish(true),
      error => {
        console.error("Limber:", error);
        return finish(false);
      },
    );
  return chain;
}

/** One event less to attend to. After the last the guard stands down; if that failed it stays, and all is tried again. */
async function finish(succeeded: boolean): Promise<void> {
  unfinished -= 1;
  if (unfinished === 0 && succeeded) await disarmWatchdog();
}

/**
 * Whatever comes first tells of the time in which the browser was closed, whether or not it says so, and then what it says
 * itself. An update does not: the browser may have been open all the time.
 */
async function handleWithStartup(heard: IncomingEvent, at: number): Promise<void> {
  const begins = heard.what !== "update" && (await isNewSession());
  const { presence } = heard;
  if (begins) await handleEvent({ what: "startup", ...(presence && { presence }) }, at);
  if (!begins || (heard.what !== "startup" && heard.what !== "wake")) await handleEvent(heard, at);
}

async function handleEvent({ presence, ...what }: IncomingEvent, at: number): Promise<void> {
  const here = timeZone();
  const [stored, before] = await Promise.all([loadSettings(), loadModel(at, here)]);
  const { settings } = stored;
  const seen = await readSurroundings(settings);
  const asked = outlook(before.state, settings, at, here).idleSeconds;
  const surroundings = presence ? withReportedPresence(seen, presence, asked, settings) : seen;
  const event = { ...what, at, timeZone: here, surroundings };
  const next = step(before, event, settings);
  const model = isWorthSaving(before, next, event, settings) ? next.model : before;
  const { key, value, unreadable: fields } = stored;
  const unreadable = fields.length > 0 ? [{ at, key, value, fields }] : [];
  const trouble = await persist(before, model, [...before.unreadable, ...unreadable], at);
  if (!trouble?.isLost) await rememberSession();
  const outside = outlook(model.state, settings, at, here);
  const hears = setWakeSources(outside.wakeSources);
  setIdleSeconds(outside.idleSeconds);
  await Promise.all([
    setAlarm(earliest(outside.alarmAt, trouble?.retryAt, hears ? undefined : keepAliveAt(model.state, at))),
    setToolbar(outside, trouble),
    outside.keepNotification ? undefined : clearNotification(),
  ]);
  // What nobody will remember is not done: it would be done again and again.
  if (trouble?.isLost) return;
  for (const effect of next.effects) await runEffect(effect, settings);
}

async function runEffect({ surface }: Effect, settings: Settings): Promise<void> {
  try {
    await show[surface](settings);
  } catch (error) {
    console.info(`Limber: no ${surface}:`, error);
    void dispatch({ what: "refused", surface });
  }
}
