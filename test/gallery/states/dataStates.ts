import { exportText } from "../../../src/core/data/limber/exportFile.ts";
import { emptyDay } from "../../../src/core/history/day.ts";
import { initialState } from "../../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import type { Act, State } from "./state.ts";

const mondayMorning = Date.UTC(2026, 2, 2, 9, 41);

/** The days before the morning of the gallery. */
const days = Array.from({ length: 132 }, (_, index) => {
  const date = new Date(mondayMorning - (132 - index) * 86_400_000).toISOString().slice(0, 10);
  return { ...emptyDay(date), activeMs: 14_400_000, full: 4, movements: 200 };
});

const local = {
  state: { version: 1, ...initialState(mondayMorning) },
  ...Object.fromEntries(days.slice(0, 120).map(({ date, ...record }) => [`day.${date}`, record])),
};

const exported = () =>
  exportText({
    ...{ limber: "0.1.0", at: mondayMorning, days, stored: {} },
    settings: { ...defaultSettings, intervalMinutes: 45, tempo: "brisk", largeButton: "full" },
  });
const file = () => ({ "limber-2026-03-01.json": exported() });

const workrave =
  "WorkRaveStats 4\nD 27 1 126 9 0 27 1 126 17 0\nB 1 7 5 4 1 1 0 5 60 \nm 6 20000 0 0 0 0 0 \n";
const goTo: Act = { goTo: "data" };
const unfold: Act = { press: "dataStoredKeys" };

/** The section of the person's data: with and without history, an import before and after, refusals, deletions. */
export const dataStates: Readonly<Record<string, State>> = {
  dataEmpty: { acts: [goTo, { press: "dataDeleteHistory" }] },
  dataStored: { local, acts: [goTo, unfold] },
  dataPreview: { local, acts: [goTo, { choose: file }] },
  dataPreviewWorkrave: { local, acts: [goTo, { choose: () => ({ historystats: workrave }) }] },
  dataImported: {
    local,
    acts: [goTo, { choose: file }, { press: "dataImportNow" }],
  },
  dataRefused: {
    local,
    acts: [
      goTo,
      {
        choose: () => ({
          "limber-2026-03-01.json": exported().replace("14400000", "14400001"),
          "holiday pictures.json": "[]",
          [`${"a very long name ".repeat(12)}.csv`]: "",
          "history.json": JSON.stringify({ pomodoros: [25], durations: [1, 1500], timezones: [1, 0] }),
        }),
      },
    ],
  },
  dataNotStored: {
    local,
    refuse: ["storage.local.set"],
    acts: [goTo, { choose: file }, { press: "dataImportNow" }],
  },
  dataHistoryDeleted: { local, acts: [goTo, { press: "dataExport" }, { press: "dataDeleteHistory" }] },
  dataConfirm: {
    local,
    acts: [goTo, { press: "dataDeleteAll" }, { type: "del", into: "dataDeleteAsk", stay: true }],
  },
  dataAllDeleted: {
    local,
    acts: [
      goTo,
      { press: "dataDeleteAll" },
      { type: "delete", into: "dataDeleteAsk", stay: true },
      { press: "dataDeleteNow" },
    ],
  },
};
