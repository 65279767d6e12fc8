import { type Hour, plannedWeek, workingHours } from "./plan.ts";

/** A planned minute. */
export interface Planned {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly letter: string;
  /** Within the working hours. */
  readonly works: boolean;
}

const works = (minuteOfDay: number) =>
  workingHours.some(({ from, to }) => minuteOfDay >= from && minuteOfDay < to);

const planned = (day: number, hour: number, minute: number, letter: string): Planned => ({
  ...{ day, hour, minute, letter },
  works: works(hour * 60 + minute),
});

/** The minutes between two planned hours: a night continues its evening. */
function* until(next: Hour | undefined, last: Hour): Generator<Planned> {
  if (!next || next.day === last.day) return;
  const letter = last.minutes.at(-1) ?? "L";
  for (let hour = last.hour + 1; hour < 24 + next.hour; hour++)
    for (let minute = 0; minute < 60; minute++)
      yield planned(hour < 24 ? last.day : next.day, hour % 24, minute, letter);
}

/** Every minute from the start of the week to its end, nights included. */
export const schedule = (hours: readonly Hour[] = plannedWeek): Planned[] =>
  hours.flatMap((hour, index) => [
    ...[...hour.minutes].map((letter, minute) => planned(hour.day, hour.hour, minute, letter)),
    ...until(hours[index + 1], hour),
  ]);
