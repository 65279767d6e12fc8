import type { Instant, Ms } from "../../src/core/time/time.ts";

/** A task due at an instant of the machine's steady time. */
export type Task = { readonly at: Ms; readonly run: () => void };

/**
 * Lets everything already started run until it waits for time to pass: one turn of the event loop, which empties the microtask
 * queue.
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

/** More tasks than this at one instant are an endless loop. */
const mostAtOnce = 200;

/**
 * A clock that moves only when told. `steady` is the machine's running time, which timers follow. `now` is the wall clock,
 * which a suspend or a hand can move against it.
 */
export function createClock(start: Instant, timeZone: string) {
  const tasks: Task[] = [];
  let steady = 0;
  let wall = start;
  let place = timeZone;

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
    timeZone: (): string => place,
    setTimeZone: (next: string): void => {
      place = next;
    },
    at,
    after: (delay: Ms, run: () => void): Task => at(steady + Math.max(0, delay), run),
    cancel: (task: Task | undefined): void => {
      const index = task ? tasks.indexOf(task) : -1;
      if (index >= 0) tasks.splice(index, 1);
    },
    /** Passes `duration` and runs the tasks due in order; each settles before the next one. */
    advance,
    /** Moves only the wall clock, forwards or backwards. */
    shift: (by: Ms): void => {
      wall += by;
    },
  };
}

/** The clock of a simulated browser. */
export type Clock = ReturnType<typeof createClock>;
