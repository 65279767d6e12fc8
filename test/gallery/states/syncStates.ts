import { emptyDay } from "../../../src/core/history/day.ts";
import { packDevice } from "../../../src/core/sync/devices.ts";
import { afterRefusal, afterWrite, newMemory, type SyncMemory } from "../../../src/core/sync/memory.ts";
import { packMonth } from "../../../src/core/sync/packedDays.ts";
import { countsOf } from "../../../src/core/sync/totals.ts";
import type { State } from "./state.ts";

const now = Date.UTC(2026, 2, 2, 9, 41);
const minute = 60_000;

const february = Array.from({ length: 20 }, (_, index) => ({
  ...emptyDay(`2026-02-${String(index + 1).padStart(2, "0")}`),
  ...{ activeMs: 240 * minute, full: 1 + (index % 4) },
}));
const month = packMonth(countsOf(february));
const days = Object.fromEntries(february.map(({ date, ...record }) => [`day.${date}`, record]));
const { date, ...today } = { ...emptyDay("2026-03-02"), activeMs: 41 * minute, full: 1 };

const area = {
  "d.desk0001": packDevice("Desk", now - 4 * minute, null),
  "m.desk0001.2026-02": month,
  "d.lapt0001": packDevice("Firefox, Linux", now - 900 * minute, now - 950 * minute),
  "m.lapt0001.2026-02": month,
};
const written = afterWrite(newMemory("desk0001"), now - 4 * minute, { urgent: "", today: "" }, null);

const state = (syncMemory: SyncMemory | undefined, sync: Readonly<Record<string, unknown>> = {}): State => ({
  settings: { sync: true },
  sync,
  local: { ...days, [`day.${date}`]: today, ...(syncMemory && { syncMemory }) },
  acts: [{ goTo: "sync" }],
});

/** The section of several computers: off, alone, with another one, with little room, with none, and after a removal. */
export const syncStates: Readonly<Record<string, State>> = {
  syncOff: { acts: [{ goTo: "sync" }] },
  syncAlone: state(undefined),
  syncTogether: state(written, area),
  syncFull: state({ ...afterRefusal(written, now - minute, "full"), foldedUntil: "2025-11" }, area),
  syncRemoved: state(
    { ...written, removedAt: now - 60 * minute },
    { "r.lapt0001": { at: now - 60 * minute } },
  ),
};
