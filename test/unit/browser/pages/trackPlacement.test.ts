import { afterEach, expect, test, vi } from "vitest";

const set = vi.fn(async () => {});
const stub = { screenX: 300, screenY: 200, outerWidth: 420, outerHeight: 640 };
const page = { hidden: false };
vi.stubGlobal("window", stub);
vi.stubGlobal("document", page);
vi.stubGlobal("browser", { windows: { getCurrent: async () => ({ id: 1 }) }, storage: { local: { set } } });
const { trackPlacement } = await import("../../../../src/browser/pages/trackPlacement.ts");
vi.useFakeTimers();
afterEach(() => vi.clearAllTimers());

test("the place of a window is stored when the person moves it, and not while it is minimised", async () => {
  await trackPlacement();
  Object.assign(stub, { screenX: 500 });
  vi.advanceTimersByTime(1000);
  const moved = { left: 500, top: 200, width: 420, height: 640 };
  expect(set.mock.calls).toEqual([[{ placement: moved }]]);
  Object.assign(stub, { screenX: -32_000, screenY: -32_000, outerWidth: 160, outerHeight: 28 });
  page.hidden = true;
  vi.advanceTimersByTime(3000);
  Object.assign(stub, { screenX: 500, screenY: 200, outerWidth: 420, outerHeight: 640 });
  page.hidden = false;
  vi.advanceTimersByTime(3000);
  expect(set.mock.calls).toHaveLength(1);
});
