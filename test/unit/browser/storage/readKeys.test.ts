import { beforeEach, expect, it, vi } from "vitest";

const get = vi.fn(async (keys: string[]) =>
  Object.fromEntries(keys.map(key => [key, get.mock.calls.length])),
);
vi.stubGlobal("browser", { storage: { local: { get }, session: { get } } });
const { readEarly, readKeys } = await import("../../../../src/browser/storage/readKeys.ts");

beforeEach(() => {
  get.mockClear();
  globalThis.earlyReadings = undefined;
});

it("an early reading answers for each of its keys once", async () => {
  readEarly("local", ["state", "settings"]);
  expect(await readKeys("local", ["settings"])).toMatchObject({ settings: 1 });
  expect(await readKeys("local", ["state"])).toMatchObject({ state: 1 });
  expect(await readKeys("local", ["state"])).toEqual({ state: 2 });
});

it("an early reading leaves the page's memory with its last key", async () => {
  readEarly("local", ["state", "settings"]);
  readEarly("session", ["snapshot"]);
  await readKeys("local", ["settings"]);
  expect(globalThis.earlyReadings).toHaveProperty("local");
  await readKeys("local", ["state"]);
  expect(Object.keys(globalThis.earlyReadings ?? {})).toEqual(["session"]);
});

it("keys that the early reading or its area does not have are read anew", async () => {
  readEarly("local", ["state"]);
  expect(await readKeys("local", ["state", "day"])).toEqual({ state: 2, day: 2 });
  expect(await readKeys("session", ["state"])).toEqual({ state: 3 });
});

it("a refused early reading rejects for the page that takes it, and is read anew afterwards", async () => {
  get.mockRejectedValueOnce(new Error("refused"));
  readEarly("local", ["state"]);
  await expect(readKeys("local", ["state"])).rejects.toThrow("refused");
  expect(await readKeys("local", ["state"])).toEqual({ state: 2 });
});
