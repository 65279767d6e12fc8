import { beforeEach, expect, it, vi } from "vitest";
import type { Snapshot } from "../../../../src/browser/snapshot/snapshot.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";

let held: Record<string, unknown> = {};
const set = vi.fn(async (values: object) => void Object.assign(held, values));
const remove = vi.fn(async (key: string) => void delete held[key]);
const get = vi.fn(async () => ({ ...held }));
vi.stubGlobal("browser", { storage: { session: { get, set, remove } } });

/** A background that has just started: it remembers nothing. */
async function start() {
  vi.resetModules();
  return {
    ...(await import("../../../../src/browser/snapshot/snapshot.ts")),
    ...(await import("../../../../src/browser/snapshot/keepSnapshot.ts")),
  };
}

/** A Friday, half an hour before midnight. */
const at = Date.UTC(2026, 2, 6, 23, 30);
const state = initialState(at);
const snapshot: Snapshot = {
  ...{ state, today: emptyDay("2026-03-06"), settings: defaultSettings, isHistoryOff: false },
  home: homeOutlook(state, defaultSettings, at, "UTC"),
};

beforeEach(() => {
  held = {};
  vi.clearAllMocks();
});

it("the popup gets what the background has kept", async () => {
  const { keepSnapshot, loadSnapshot } = await start();
  expect(await loadSnapshot(at)).toBeUndefined();
  await keepSnapshot(snapshot);
  expect(await loadSnapshot(at)).toEqual(snapshot);
});

it("an instance of the background writes the same snapshot once", async () => {
  const { keepSnapshot } = await start();
  await keepSnapshot(snapshot);
  await keepSnapshot({ ...snapshot });
  expect(set).toHaveBeenCalledTimes(1);
  await keepSnapshot({ ...snapshot, isHistoryOff: true });
  expect(set).toHaveBeenCalledTimes(2);
  // The next instance cannot know.
  await (await start()).keepSnapshot({ ...snapshot, isHistoryOff: true });
  expect(set).toHaveBeenCalledTimes(3);
});

it("yesterday's snapshot is none: its counts are over", async () => {
  const { keepSnapshot, loadSnapshot } = await start();
  await keepSnapshot(snapshot);
  expect(await loadSnapshot(at + minutes(29))).toBeDefined();
  expect(await loadSnapshot(at + minutes(30))).toBeUndefined();
  expect(await loadSnapshot(at - minutes(23 * 60 + 30))).toBeDefined();
  expect(await loadSnapshot(at - minutes(23 * 60 + 30) - 1)).toBeUndefined();
  const settings = { ...defaultSettings, dayEndsAtHour: 4 };
  await keepSnapshot({ ...snapshot, settings, home: homeOutlook(state, settings, at, "UTC") });
  expect(await loadSnapshot(at + minutes(30 + 239))).toBeDefined();
  expect(await loadSnapshot(at + minutes(30 + 240))).toBeUndefined();
});

it("a background that stores or reads nothing takes the snapshot away, and the next one is kept again", async () => {
  const { keepSnapshot, loadSnapshot } = await start();
  await keepSnapshot(snapshot);
  await keepSnapshot(undefined);
  expect(held).toEqual({});
  await keepSnapshot(snapshot);
  expect(await loadSnapshot(at)).toEqual(snapshot);
});

it("a snapshot that the memory has no room for takes the old one with it", async () => {
  const { keepSnapshot, loadSnapshot } = await start();
  await keepSnapshot(snapshot);
  set.mockRejectedValueOnce(new Error("full"));
  await keepSnapshot({ ...snapshot, isHistoryOff: true });
  expect(await loadSnapshot(at)).toBeUndefined();
  await keepSnapshot({ ...snapshot, isHistoryOff: true });
  expect(await loadSnapshot(at)).toMatchObject({ isHistoryOff: true });
});

it("a memory that cannot be read, or holds something else, is refused, and the next reading is not", async () => {
  const { loadSnapshot } = await start();
  get.mockRejectedValueOnce(new Error("unreadable"));
  await expect(loadSnapshot(at)).rejects.toThrow("unreadable");
  for (const junk of ["", "{", "[]", '{"today":null}']) {
    held = { snapshot: junk };
    await expect(loadSnapshot(at)).rejects.toThrow();
  }
  held = { snapshot: {} };
  expect(await loadSnapshot(at)).toBeUndefined();
});
