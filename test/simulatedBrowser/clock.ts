import type { Instant, Ms } from "../../src/core/time/time.ts";

/** Something that will happen at a moment of the machine's own, steady time. */
export type Task = { readonly at: Ms; readonly run: () => void };

/**
 * Lets everything already started run until it waits for time to pass: one turn of the event loop, which empties the
 * queue of microtasks however long it grows.
 */
export const settle: () => Promise<void> =
  typeof setImmediate === "function" ? () => new Promise(done => setImmediate(done)) : channelTurn;

function channelTurn(): Promise<void> {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

/** More tasks than that at one moment are a loop. */
const mostAtOnce = 200;

/**
 * A clock that moves only when told. `steady` is the machine's running time, which timers follow; `now` is what the wall
 * says, which can be moved against it (a suspend, a clock set by hand).
 */
export function createClock(start: Instant, zone: string) {
  const tasks: Task[] = [];
  let steady = 0;
  let wall = start;
  let place = zone;

  const at = (moment: Ms, run: () => void): Task => {
    const task = { at: Math.max(moment, steady), run };
    let index = tasks.length;
    while (index > 0 && (tasks[index - 1]?.at ?? 0) > task.at) index--;
    tasks.splice(index, 0, task);
    return task;
  };

  const advance = async (duration: Ms): Promise<void> => {
    const end = steady + duration;
    await settle();
    let restless = 0;
    for (let task = tasks[0]; task && task.at <= end; task = tasks[0]) {
      tasks.shift();
      restless = task.at > steady ? 0 : restless + 1;
      if (restless > mostAtOnce)
        throw new Error(`It never comes to rest: ${mostAtOnce} wakes at one moment.`);
      wall += task.at - steady;
      steady = task.at;
      task.run();
      await settle();
    }
    wall += end - steady;
    steady = end;
  };

  return {
    now: (): Instant => wall,
    steady: (): Ms => steady,
    zone: (): string => place,
    setZone: (next: string): void => {
      place = next;
    },
    at,
    after: (delay: Ms, run: () => void): Task => at(steady + Math.max(0, delay), run),
    cancel: (task: Task | undefined): void => {
      const index = task ? tasks.indexOf(task) : -1;
      if (index >= 0) tasks.splice(index, 1);
    },
    /** Passes `duration`, running what falls due in order; each task is left to settle before the next. */
    advance,
    /** Moves the wall clock alone, backwards or forwards. */
    shift: (by: Ms): void => {
      wall += by;
    },
  };
}

/** The clock of an in-memory browser. */
export type Clock = ReturnType<typeof createClock>;
