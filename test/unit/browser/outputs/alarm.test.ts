import { afterAll, beforeEach, expect, test, vi } from "vitest";

const set = new Map<string, { scheduledTime: number }>();
const create = vi.fn(async (name: string, { when = 0 }: { when?: number }) => {
  set.set(name, { scheduledTime: when });
});
const clear = vi.fn(async (name: string) => set.delete(name));
const browser = {
  runtime: { id: "x" },
  alarms: { create, clear, get: async (name: string) => set.get(name) },
};
vi.stubGlobal("browser", browser);
vi.stubGlobal("chrome", browser);
afterAll(() => void vi.unstubAllGlobals());
const { setAlarm } = await import("../../../../src/browser/outputs/alarm.ts");

beforeEach(() => {
  set.clear();
  create.mockClear();
  clear.mockClear();
});

test("a correct alarm is left alone", async () => {
  await setAlarm(60_000);
  await setAlarm(60_000);
  expect(create).toHaveBeenCalledTimes(1);
});

test("an alarm for another time is replaced", async () => {
  await setAlarm(60_000);
  await setAlarm(90_000);
  expect(set.get("wake")).toEqual({ scheduledTime: 90_000 });
});

test("an alarm that is no longer needed is cleared, and only if there is one", async () => {
  await setAlarm(null);
  expect(clear).not.toHaveBeenCalled();
  await setAlarm(60_000);
  await setAlarm(null);
  expect(set.size).toBe(0);
});
