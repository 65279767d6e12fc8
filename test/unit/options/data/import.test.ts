import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Day, emptyDay } from "../../../../src/core/history/day.ts";
import { parseSettings } from "../../../../src/core/parseSettings.ts";
import { noPolicy } from "../../../../src/core/policy/policy.ts";
import type { Settings } from "../../../../src/core/settings.ts";
import { packDevice } from "../../../../src/core/sync/devices.ts";
import { newMemory } from "../../../../src/core/sync/memory.ts";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";
import { mutated } from "../../../simulation/data/mutated.ts";
import { marinaraCsv, marinaraJson } from "../../core/data/marinara/examples.ts";
import { workrave } from "../../core/data/workrave/examples.ts";

const start = Date.UTC(2026, 10, 29, 9);
const memory = simulateBrowser({
  source: await bundleFor("chromium"),
  messages: messages(),
  start,
  manifest: { version: "0.1.0" },
});
const { browser } = memory.open("options/options.html");
vi.stubGlobal("browser", browser);
vi.stubGlobal("localStorage", { clear: () => undefined });
vi.setSystemTime(start);
const { lookAt } = await import("../../../../options/data/import/lookAt.ts");
const { storeImport } = await import("../../../../options/data/import/storeImport.ts");
const { exported } = await import("../../../../options/data/exported.ts");
const { deleteStored, putBack } = await import("../../../../options/data/delete/deleteStored.ts");
const { emptyInbox, fillInbox, handOver } = await import("../../../../src/browser/data/inbox.ts");
const { loadEverything } = await import("../../../../src/browser/data/everything.ts");
const { loadForWriting, settingsWriter } = await import("../../../../options/settings/settingsWriter.ts");
const { recordOf } = await import("../../../../src/browser/storage/saveModel.ts");
const { defaultSettings } = await import("../../../../src/core/settings.ts");

const local = memory.storage.local.data;
const stored = () => Object.fromEntries(structuredClone([...local]));
const history = () => Object.fromEntries(Object.entries(stored()).filter(([key]) => key.startsWith("day.")));

const days: readonly Day[] = ["2025-12-31", "2026-11-27", "2026-11-28"].map((date, index) => ({
  ...emptyDay(date),
  ...{ activeMs: 7_200_000 + index, full: index + 1, timeline: index > 0 ? "a540b30" : "" },
}));
const settings: Settings = { ...defaultSettings, intervalMinutes: 45, tempo: "gentle" };

/** The stored records of some days, and the settings. */
const storage = (all: readonly Day[], chosen = settings) =>
  Object.assign({ settings: chosen }, ...all.map(day => recordOf(day)));

/** A browser in which this, and nothing else, is stored. */
async function begin(values: object): Promise<void> {
  memory.faults.refuse = undefined;
  memory.storage.local.empty();
  memory.storage.session.empty();
  for (const [key, value] of Object.entries(values)) local.set(key, value);
  memory.background.kill();
  await memory.begin("startup");
  await memory.settle();
}

const file = (text: string, name = "file") => new File([text], name);

const planOf = async (files: readonly File[], now = defaultSettings, policy = noPolicy) => {
  const stage = await lookAt(files, now, policy);
  if (stage.is !== "preview") throw new Error(JSON.stringify(stage));
  return stage.plan;
};

/** Imports as the options page does, with the settings of the file. */
async function importAll(files: readonly File[]) {
  const loaded = await loadForWriting();
  const writer = settingsWriter(loaded);
  const plan = await planOf(files, loaded.settings);
  const change = async (patch: object, beside?: object) => void (await writer.write(patch, beside));
  const storing = storeImport(plan, true, loaded.chosen, change);
  await memory.settle();
  return storing;
}

const exportNow = async () => exported(await loadEverything(), (await loadForWriting()).settings, start);

beforeEach(() => begin(storage(days)));

test("a delivery that another options page hands over again meanwhile is done once the background has stored it", async () => {
  const again = () => fillInbox({ inbox: { id: "1 0~2 0", days: [] } });
  const handing = handOver({ id: "1 0", days: [] }, again, emptyInbox);
  await memory.settle();
  expect(await handing).toBe("done");
});

describe("an export", () => {
  test("that is imported after all was deleted gives the same history and settings", async () => {
    const before = history();
    const text = await exportNow();
    await begin({});
    expect(await importAll([file(text)])).toEqual({ is: "done", fresh: 3 });
    expect(history()).toMatchObject(before);
    expect(parseSettings(local.get("settings")).settings).toEqual(settings);
    expect(local.has("inbox")).toBe(false);
  });

  test("of a computer whose days arrive by the browser's sync brings no day to another that takes part", async () => {
    await begin({ ...storage(days), syncMemory: newMemory("desk0001") });
    const text = await exportNow();
    await begin({ settings: { ...settings, sync: true }, syncMemory: newMemory("lapt0001") });
    memory.storage.sync.put({ "d.desk0001": packDevice("Desk", start, null) });
    const coming = async (sync: boolean) => (await planOf([file(text)], { ...settings, sync })).coming;
    expect(await coming(true)).toEqual([]);
    expect(await coming(false)).not.toEqual([]);
    memory.storage.sync.empty();
    expect(await coming(true)).not.toEqual([]);
  });

  test("gives the same for any history", () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { maxLength: 20 }),
        fc.nat({ max: 90_000_000 }),
        async (places, activeMs) => {
          const all = places.map((place, full) => {
            const date = Temporal.PlainDate.from("2026-11-28").subtract({ days: place }).toString();
            return { ...emptyDay(date), activeMs, full };
          });
          await begin(storage(all));
          const before = history();
          const text = await exportNow();
          await begin({});
          expect(await importAll([file(text)])).toMatchObject({ is: "done" });
          expect(history()).toMatchObject(before);
          const after = history();
          await importAll([file(text)]);
          expect(history()).toEqual(after);
        },
      ),
      { numRuns: 15 },
    ));

  test("holds a day that no import takes among the other values, and can be imported", async () => {
    local.set("day.1970-01-01", { full: 1 });
    const text = await exportNow();
    expect(JSON.parse(text)).toMatchObject({ stored: { local: { "day.1970-01-01": { full: 1 } } } });
    expect((await planOf([file(text)])).days).toHaveLength(4);
  });
});

describe("an import", () => {
  test("of several files, one of them damaged, changes nothing, whatever the order", async () => {
    const before = stored();
    const files = [file(await exportNow(), "good"), file("{", "bad"), file(workrave, "historystats")];
    for (const some of [files, files.toReversed()])
      expect(await lookAt(some, settings, noPolicy)).toMatchObject({
        is: "refused",
        files: [{ name: "bad" }],
        isOneOfMany: true,
      });
    expect(stored()).toEqual(before);
  });

  test("of mutated files, beside a good one or alone, stores nothing before the person agrees", async () => {
    const text = await exportNow();
    const good = file(text, "good");
    const before = stored();
    const anyText = fc.constantFrom(text, marinaraJson, marinaraCsv, workrave).chain(mutated);
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (changed, isAlone) => {
        const bad = file(changed, "mutated");
        const [alone, both] = [
          await lookAt([bad], settings, noPolicy),
          await lookAt([good, bad], settings, noPolicy),
        ];
        expect(["refused", "preview"]).toContain(alone.is);
        expect(both.is).toBe(alone.is);
        if (isAlone) expect(await lookAt([bad, good], settings, noPolicy)).toMatchObject({ is: both.is });
        expect(stored()).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test("of a hundred megabytes is refused by its size, and the file is not opened", async () => {
    const huge = file("{}", "huge.json");
    const open = vi.spyOn(huge, "arrayBuffer");
    Object.defineProperty(huge, "size", { value: 100_000_000 });
    expect(await lookAt([huge], settings, noPolicy)).toMatchObject({
      files: [{ refusal: { why: "tooLarge" } }],
    });
    expect(open).not.toHaveBeenCalled();
  });

  test("of bytes that are no text is refused", async () =>
    expect(
      await lookAt([new File([new Uint8Array([0xff, 0xfe, 0x41])], "picture")], settings, noPolicy),
    ).toMatchObject({
      files: [{ refusal: { why: "notText" } }],
    }));

  test("of other programs' files adds their days, each once however often they come", async () => {
    await begin({});
    const files = [file(marinaraJson), file(marinaraCsv), file(workrave)];
    expect(await importAll(files)).toEqual({ is: "done", fresh: 2 });
    const once = history();
    expect(once["day.2026-11-27"]).toMatchObject({ activeMs: 11_368_000, moved: 2 });
    expect(await importAll(files)).toEqual({ is: "done", fresh: 0 });
    expect(history()).toEqual(once);
  });

  test.each([1, 2])("changes nothing if write %i to the storage fails", async which => {
    const text = await exportNow();
    await begin(storage(days.slice(0, 1), { ...settings, intervalMinutes: 20 }));
    const before = { history: history(), settings: local.get("settings") };
    let writes = 0;
    memory.faults.refuse = ({ name }) =>
      name === "storage.local.set" && ++writes === which ? "QUOTA_BYTES quota exceeded" : undefined;
    expect(await importAll([file(text)])).toEqual({ is: "failed" });
    expect({ history: history(), settings: parseSettings(local.get("settings")).settings }).toEqual(before);
    memory.faults.refuse = undefined;
    memory.background.kill();
    await memory.begin("startup");
    expect(Object.keys(history())).not.toContain("day.2026-11-27");
  });

  test("is finished later if the browser stores nothing any more once it has begun", async () => {
    const text = await exportNow();
    await begin(storage(days.slice(0, 1), { ...settings, intervalMinutes: 20 }));
    let writes = 0;
    memory.faults.refuse = ({ name }) =>
      name === "storage.local.set" && ++writes > 1 ? "disk full" : undefined;
    await importAll([file(text)]);
    memory.faults.refuse = undefined;
    memory.background.kill();
    await memory.begin("startup");
    await memory.settle();
    expect(parseSettings(local.get("settings")).settings).toEqual(settings);
    expect(Object.keys(history())).toContain("day.2026-11-27");
  });
});

describe("a deletion", () => {
  test("of the history can be undone", async () => {
    const before = history();
    const deleting = deleteStored("history");
    await memory.settle();
    const kept = await deleting;
    expect(Object.keys(history()).filter(key => key < "day.2026-11-29")).toEqual([]);
    const undoing = putBack(kept ?? {});
    await memory.settle();
    expect(await undoing).toBe("back");
    expect(history()).toMatchObject(before);
  });

  test("of everything can be undone, with the state and the settings", async () => {
    const before = stored();
    const deleting = deleteStored("everything");
    await memory.settle();
    const kept = await deleting;
    expect(local.has("settings")).toBe(false);
    const undoing = putBack(kept ?? {});
    await memory.settle();
    await undoing;
    expect(stored()).toMatchObject({ settings: before.settings, state: before.state });
    expect(history()).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([key]) => /^day/.test(key))),
    );
  });

  test("whose undo no background answers is not said to be undone, and waits", async () => {
    const deleting = deleteStored("history");
    await memory.settle();
    const kept = await deleting;
    memory.background.forget();
    vi.useFakeTimers();
    const undoing = putBack(kept ?? {});
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(await undoing).toBe("late");
    expect(local.get("inbox")).toMatchObject({ values: kept });
  });

  test("without a history deletes nothing", async () => {
    await begin({});
    local.delete("day.2026-11-29");
    expect(await deleteStored("history")).toBeUndefined();
  });
});
