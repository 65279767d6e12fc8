import { now } from "../browser/clock.ts";
import { armWatchdog, disarmWatchdog } from "../browser/outputs/alarm.ts";
import { isNewSession } from "../browser/storage/session.ts";
import { type Decision, decide } from "./decide.ts";
import { type IncomingEvent, type Inputs, readInputs } from "./readInputs.ts";
import { runEffect } from "./runEffect.ts";
import { hearOthers, leaveSync, tellOthers } from "./sync.ts";
import { syncDueAt } from "./syncDue.ts";
import { writeOutputs } from "./writeOutputs.ts";

let chain: Promise<void> = Promise.resolve();
let dispatched = 0;
let unfinished = 0;

/** Whether this worker instance has received no event yet. */
export const hasHandledNothing = (): boolean => dispatched === 0;

/** Handles an event after all those before it. Never rejects. */
export function dispatch(incoming: IncomingEvent): Promise<void> {
  dispatched += 1;
  const at = now();
  return runInTurn(() => handleWithStartup(incoming, at));
}

/** Runs a task after all those before it: no two tasks load and save at the same time. Never rejects. */
export function runInTurn(task: () => Promise<void>): Promise<void> {
  unfinished += 1;
  // Synchronously: from the first await on the browser may kill the worker.
  armWatchdog();
  chain = chain.then(task).then(
    () => finish(true),
    error => {
      console.error("Limber:", error);
      return finish(false);
    },
  );
  return chain;
}

/** Disarms the watchdog after the last task. If that task failed the watchdog stays armed, and its alarm tries again. */
async function finish(succeeded: boolean): Promise<void> {
  unfinished -= 1;
  if (unfinished === 0 && succeeded) await disarmWatchdog();
}

/**
 * The first event of a browser session stands for the start of the browser too: an alarm or a focus change may come before
 * `startup`. An update does not: the browser may have been running all the time.
 */
async function handleWithStartup(incoming: IncomingEvent, at: number): Promise<void> {
  const isFirst = incoming.what !== "update" && (await isNewSession());
  const { what, presence } = incoming;
  if (isFirst) await handleEvent({ what: "startup", ...(presence && { presence }) }, at);
  if (!isFirst || (what !== "startup" && what !== "wake")) await handleEvent(incoming, at);
}

async function handleEvent(incoming: IncomingEvent, at: number): Promise<void> {
  const inputs = await readInputs(incoming, at);
  const decision = decide(inputs);
  const isSafe = await writeOutputs(inputs, decision);
  // An effect of a model that is lost would be repeated at every event.
  if (!isSafe) return;
  for (const effect of decision.effects)
    await runEffect(effect, decision.model.state, inputs.settings, dispatch);
  takePart(inputs, decision);
}

/** The events after which this computer looks for what others have written, or takes part no more. */
const joining: readonly IncomingEvent["what"][] = ["startup", "update", "settings"];

const inTurn = (task: () => Promise<void>): void =>
  void runInTurn(() => task().catch(error => console.error("Limber could not synchronise:", error)));

/** Takes over what other computers have written: all of it, or what has `changed`, by its keys. */
export const hear = (changed?: readonly string[]): void =>
  inTurn(() => hearOthers(event => void dispatch(event), inTurn, changed));

/** Forgets this computer's part in the synchronised storage, unless it takes part. */
export const leave = (): void => inTurn(leaveSync);

/** Lets the computer take part in the synchronised storage, as far as it is time to. */
function takePart(inputs: Inputs, { model }: Decision): void {
  const { what, at } = inputs.event;
  const isJoining = joining.includes(what);
  if (!inputs.settings.sync) {
    if (isJoining) leave();
    return;
  }
  if (isJoining) hear();
  const due = syncDueAt(inputs, model);
  if (due !== null && due <= at) inTurn(() => tellOthers(event => void dispatch(event)));
}
