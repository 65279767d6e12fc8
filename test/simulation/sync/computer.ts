import { changeTimesField, withArrived } from "../../../src/core/arrivedSettings.ts";
import { readChangeTimes, stampChanges } from "../../../src/core/changeTimes.ts";
import { mergeDays } from "../../../src/core/data/days/mergeDays.ts";
import { importPlan } from "../../../src/core/data/importPlan.ts";
import { type Day, emptyDay } from "../../../src/core/history/day.ts";
import { parseSettings } from "../../../src/core/parseSettings.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { readDevices } from "../../../src/core/sync/devices.ts";
import { allBytes, itemBytes, type SyncLimits } from "../../../src/core/sync/limits.ts";
import {
  afterRefusal,
  afterWrite,
  newMemory,
  nextWriteAt,
  refusalOf,
  type SyncMemory,
} from "../../../src/core/sync/memory.ts";
import { pendingOf } from "../../../src/core/sync/pending.ts";
import { look, type SyncWrite, writeOf } from "../../../src/core/sync/synchronise.ts";
import { addDevices, countsOf, totalOf } from "../../../src/core/sync/totals.ts";
import type { Instant, Ms } from "../../../src/core/time/time.ts";

/** One computer: what it has on disk, its copy of the synchronised storage, and what the browser has not sent yet. */
export interface Computer {
  readonly id: string;
  readonly skewMs: Ms;
  /** What it has recorded itself. */
  readonly recorded: Map<string, Day>;
  /** What it has stored: that, and what was imported. */
  readonly days: Map<string, Day>;
  readonly copy: Map<string, unknown>;
  readonly unsent: Set<string>;
  memory: SyncMemory;
  own: unknown;
  arrived: unknown;
  brokeAt: Instant | null;
  /** The last break of another computer that it has heard of. */
  heardBreak: Instant | undefined;
  /** Something has arrived that it has not looked at yet. */
  isDeaf: boolean;
  /** The next writes that the browser refuses, with these words. */
  refusals: string[];
  writes: Instant[];
}

/** A computer that has just been given Limber. */
export const newComputer = (id: string, skewMs: Ms): Computer => ({
  ...{
    id,
    skewMs,
    recorded: new Map(),
    days: new Map(),
    copy: new Map(),
    unsent: new Set(),
    memory: newMemory(id),
  },
  ...{
    own: undefined,
    arrived: undefined,
    brokeAt: null,
    heardBreak: undefined,
    isDeaf: true,
    refusals: [],
    writes: [],
  },
});

const clock = ({ skewMs }: Computer, at: Instant): Instant => at + skewMs;

const todayOn = (computer: Computer, at: Instant): Day => {
  const date = new Date(clock(computer, at)).toISOString().slice(0, 10);
  return computer.days.get(date) ?? emptyDay(date);
};

/** The person browses for a while, and takes a break or not. */
export function use(computer: Computer, at: Instant, activeMs: Ms, takesBreak: boolean): void {
  const today = todayOn(computer, at);
  const full = today.full + (takesBreak ? 1 : 0);
  const longestSittingMs = Math.max(today.longestSittingMs, activeMs);
  const after = { ...today, activeMs: today.activeMs + activeMs, full, longestSittingMs };
  computer.days.set(today.date, after);
  computer.recorded.set(today.date, after);
  if (takesBreak) computer.brokeAt = clock(computer, at);
}

const inForce = ({ own, arrived }: Computer): unknown => withArrived(own, arrived);

/** The settings that hold on the computer. */
export const settingsOn = (computer: Computer): Settings => parseSettings(inForce(computer)).settings;

/** The person changes a setting on the options page. */
export function choose(computer: Computer, at: Instant, patch: Partial<Settings>): void {
  const times = stampChanges(readChangeTimes(inForce(computer)), Object.keys(patch), clock(computer, at));
  computer.own = { ...settingsOn(computer), ...patch, [changeTimesField]: times };
}

/** The person imports on the computer what another one, or it itself, exports, once that one is in its sync. */
export function importFrom(computer: Computer, saver: Computer): void {
  const synced = othersOn(computer).map(({ id }) => id);
  if (saver !== computer && !synced.includes(saver.id)) return;
  const file = { source: "limber", device: saver.id, days: [...saver.days.values()], leftOut: 0 } as const;
  const { coming } = importPlan([file], [...computer.days.values()], settingsOn(computer), synced);
  for (const day of mergeDays([...computer.days.values()], coming)) computer.days.set(day.date, day);
}

const areaOf = ({ copy }: Computer) => Object.fromEntries(copy);

/** What the browser does with a write: it applies it to its copy, or refuses it with an error. */
function perform(computer: Computer, { set, remove, isShort }: SyncWrite, limits: SyncLimits): void {
  const refusal = computer.refusals.shift();
  if (refusal) throw new Error(refusal);
  const drop = () => {
    for (const key of remove) {
      computer.copy.delete(key);
      computer.unsent.add(key);
    }
  };
  if (isShort) drop();
  const after = { ...areaOf(computer), ...set };
  if (allBytes(after) > limits.bytes) throw new Error("QUOTA_BYTES quota exceeded");
  if (Object.keys(after).length > limits.items) throw new Error("MAX_ITEMS quota exceeded");
  for (const [key, value] of Object.entries(set)) {
    if (itemBytes(key, value) > limits.itemBytes) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
    computer.copy.set(key, value);
    computer.unsent.add(key);
  }
  if (!isShort) drop();
}

/** The computer looks at its copy and takes over what others have written. */
function hearOn(computer: Computer, at: Instant, limits: SyncLimits): ReturnType<typeof look>["heard"] {
  const { memory, own, arrived } = computer;
  const seen = look({ memory, own, arrived, area: areaOf(computer), at: clock(computer, at) }, limits);
  computer.memory = seen.memory;
  computer.arrived = seen.heard?.arrived;
  computer.heardBreak = seen.heard?.brokeAt ?? computer.heardBreak;
  computer.isDeaf = false;
  return seen.heard;
}

/** The background handles an event: it hears the others and writes, if it is time to. Tells whether it has written, or tried to. */
export function handle(computer: Computer, at: Instant, limits: SyncLimits): boolean {
  if (computer.isDeaf) hearOn(computer, at, limits);
  const mine = clock(computer, at);
  const pending = pendingOf("", computer.brokeAt, inForce(computer), todayOn(computer, at));
  const due = nextWriteAt(computer.memory, pending);
  if (due === null || due > mine) return false;
  const heard = hearOn(computer, at, limits);
  if (!heard) return false;
  const area = areaOf(computer);
  const told = { name: computer.id, brokeAt: computer.brokeAt, days: countsOf(computer.days.values()) };
  const write = writeOf({ memory: computer.memory, area, at: mine }, heard.settings, told, limits);
  try {
    perform(computer, write, limits);
    computer.memory = afterWrite(computer.memory, mine, pending, write.foldedUntil);
  } catch (error) {
    computer.memory = afterRefusal(computer.memory, mine, refusalOf(error));
  }
  computer.writes.push(mine);
  return true;
}

/** The other computers, as this one sees them. */
export const othersOn = (computer: Computer) =>
  readDevices(areaOf(computer)).filter(({ id }) => id !== computer.id);

/** All that the computer shows in sum. */
export const totalOn = (computer: Computer) => totalOf(countsOf(computer.days.values()), othersOn(computer));

/** The days that the computer shows. */
export const historyOn = (computer: Computer) => addDevices(computer.days, othersOn(computer));
