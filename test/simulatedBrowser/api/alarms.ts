import type { Instant, Ms } from "../../../src/core/time/time.ts";
import type { Task } from "../clock.ts";
import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type Info = { when?: number; delayInMinutes?: number; periodInMinutes?: number };
type Alarm = { name: string; scheduledTime: Instant; periodInMinutes?: number };
type Scheduled = { alarm: Alarm; task: Task };

const minute = 60_000;

/**
 * `alarms`. Chromium fires an alarm at the earliest `floor` after the last one. Alarms follow the machine's steady time, so
 * setting the wall clock ahead does not move them. A missed alarm fires once, and a periodic one keeps its phase.
 *
 * Measured in Chromium 156: Chromium compares the wall clock with the instant of each alarm, and with its last poll. If the wall
 * clock is set back by an hour, no alarm fires for an hour, not even one created after that. Here only an alarm that fires is a
 * poll; Chromium also polls at the instant of a cleared alarm.
 */
export function createAlarms(core: Core, floor: Ms) {
  const { clock, faults, flavour } = core;
  const scheduled = new Map<string, Scheduled>();
  /** The clock of the last poll: the wall clock in Chromium. */
  const pollClock = flavour === "chromium" ? clock.now : clock.steady;
  let lastFired = Number.NEGATIVE_INFINITY;

  const fireAlarm = (alarm: Alarm) => {
    scheduled.delete(alarm.name);
    lastFired = pollClock();
    const fired = { ...alarm };
    if (alarm.periodInMinutes !== undefined) {
      const period = alarm.periodInMinutes * minute;
      const missed = Math.max(0, Math.floor((clock.now() - alarm.scheduledTime) / period));
      schedule({ ...alarm, scheduledTime: alarm.scheduledTime + (missed + 1) * period });
    }
    core.emit("alarms.onAlarm", fired);
  };

  const schedule = (alarm: Alarm) => {
    clock.cancel(scheduled.get(alarm.name)?.task);
    const late = faults.alarmLateness?.(alarm.name, alarm.scheduledTime) ?? 0;
    const wait = Math.max(0, alarm.scheduledTime - clock.now()) + late;
    scheduled.set(alarm.name, {
      alarm,
      task: clock.after(Math.max(wait, lastFired + floor - pollClock()), () => fireAlarm(alarm)),
    });
  };

  const create = (first: string | Info, second?: Info) => {
    const [name, info] = typeof first === "string" ? [first, second ?? {}] : ["", first];
    const { when, periodInMinutes } = info;
    const delay = (info.delayInMinutes ?? periodInMinutes ?? 0) * minute;
    if (when !== undefined && !Number.isFinite(when))
      throw new TypeError("Error at parameter 'alarmInfo': invalid 'when'.");
    const scheduledTime = when ?? clock.now() + Math.max(delay, floor);
    schedule({ name, scheduledTime, ...(periodInMinutes === undefined ? {} : { periodInMinutes }) });
  };

  const clear = (name: string) => {
    clock.cancel(scheduled.get(name)?.task);
    return scheduled.delete(name);
  };

  /** Schedules the alarms again after the wall clock moved; an overdue one fires at once, and once. */
  const recheck = () => {
    for (const { alarm } of [...scheduled.values()]) schedule(alarm);
  };

  const clearAll = () => [...scheduled.keys()].map(clear).length > 0;

  return {
    /** The scheduled alarms. */
    all: (): Alarm[] => [...scheduled.values()].map(({ alarm }) => ({ ...alarm })),
    /** Loses every alarm, as a restarted Firefox does. */
    lose: (): void => void clearAll(),
    recheck,
    /** The wall clock was set. Chromium's alarms wait until it is their time again, if it was set back. */
    moved: (by: Ms): void => {
      if (by < 0 && flavour === "chromium") recheck();
    },
    /** The browser closes: it keeps the alarms but fires none. */
    freeze: (): void => {
      for (const { task } of scheduled.values()) clock.cancel(task);
    },
    /** The browser opens again: an overdue alarm fires `late`. */
    thaw(late: Ms): void {
      lastFired = Number.NEGATIVE_INFINITY;
      for (const { alarm } of [...scheduled.values()]) {
        const due = clock.steady() + Math.max(late, alarm.scheduledTime - clock.now());
        scheduled.set(alarm.name, { alarm, task: clock.at(due, () => fireAlarm(alarm)) });
      }
    },
    api: (context: Context) => ({
      create: (first: string | Info, second?: Info) =>
        call(core, context, "alarms.create", [first, second], () => create(first, second)),
      get: (name = "") =>
        call(core, context, "alarms.get", [name], () => {
          const found = scheduled.get(name)?.alarm;
          return found && { ...found };
        }),
      getAll: () =>
        call(core, context, "alarms.getAll", [], () =>
          [...scheduled.values()].map(({ alarm }) => ({ ...alarm })),
        ),
      clear: (name = "") => call(core, context, "alarms.clear", [name], () => clear(name)),
      clearAll: () => call(core, context, "alarms.clearAll", [], clearAll),
      onAlarm: event(context, "alarms.onAlarm"),
    }),
  };
}
