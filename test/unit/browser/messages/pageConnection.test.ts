import { afterAll, expect, test, vi } from "vitest";
import type { State } from "../../../../src/core/nudge/state/state.ts";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const minute = 60_000;
const memory = simulateBrowser({ source: await bundleFor("chromium"), messages: messages() });
const page = memory.open("popup/popup.html?surface=window");
vi.stubGlobal("browser", page.browser);
vi.stubGlobal("chrome", page.browser);
vi.stubGlobal("setTimeout", (act: () => void, ms: number) => memory.after(ms, act));
let tellSight = () => {};
const fakeDocument = {
  visibilityState: "visible",
  addEventListener: (_: string, listener: () => void) => {
    tellSight = listener;
  },
};
vi.stubGlobal("document", fakeDocument);
afterAll(() => void vi.unstubAllGlobals());
const { connectPage } = await import("../../../../src/browser/messages/pageConnection.ts");
const connection = connectPage("window", "p");

const tell = (command: object) => page.browser.runtime.sendMessage(command).catch(() => {});
const routine = () => (memory.storage.local.data.get("state") as State).routine;

test("a page connects only after its first paint; then it reconnects while its closing matters", async () => {
  const connect = vi.spyOn(page.browser.runtime, "connect");
  const early = connectPage("window", "early");
  await memory.begin();
  await memory.advance(minute);
  memory.background.kill();
  const before = memory.background.starts();
  early.keepConnected(true);
  await memory.advance(1000);
  expect(memory.background.starts()).toBe(before);
  early.connect();
  await memory.settle();
  expect(memory.background.starts()).toBe(before + 1);
  memory.background.kill();
  await memory.advance(1000);
  expect(memory.background.starts()).toBe(before + 2);
  early.keepConnected(false);
  expect(connect.mock.calls).toEqual([[{ name: "window:early" }], [{ name: "window:early" }]]);
});

test("an open page whose closing does not matter never wakes the background", async () => {
  await memory.begin();
  connection.connect();
  // Nothing but the page could wake the background while it is paused.
  await tell({ what: "pause", until: null });
  await memory.advance(minute);
  const before = memory.background.starts();
  await memory.advance(60 * minute);
  expect(memory.background.starts()).toBe(before);
});

test("a covered window reports it, also to a background that was killed meanwhile", async () => {
  await tell({ what: "resume" });
  memory.storage.local.put({ settings: { intervalMinutes: 5, nudgeLevel: "now" } });
  memory.idle.input(60 * minute);
  const covered = connectPage("window", "covered");
  covered.connect();
  covered.keepConnected(true);
  // The person has the browser in front, beside this window.
  memory.windows.focus([...memory.windows.all.keys()][0] ?? -1);
  await memory.advance(10 * minute);
  const nudge = () => (memory.storage.local.data.get("state") as State).nudge;
  expect(nudge()).toMatchObject({ is: "asking", on: { surface: "window", isShown: true } });
  memory.background.kill();
  fakeDocument.visibilityState = "hidden";
  tellSight();
  await memory.advance(1000);
  expect(nudge()).toMatchObject({ on: { surface: "window", hiddenSince: expect.any(Number) } });
  fakeDocument.visibilityState = "visible";
  tellSight();
  await memory.advance(1000);
  expect(nudge()).toMatchObject({ on: { isShown: true } });
  expect(nudge()).not.toMatchObject({ on: { hiddenSince: expect.any(Number) } });
  fakeDocument.visibilityState = "hidden";
  tellSight();
  await memory.advance(5 * minute + 1000);
  expect(nudge()).toMatchObject({ is: "deferred", why: "dismissed" });
  covered.keepConnected(false);
});

test("a page reports its closing even after the background was killed", async () => {
  connection.connect();
  await tell({ what: "startRoutine", kind: "short", page: "p" });
  connection.keepConnected(true);
  await memory.advance(minute);
  memory.background.kill();
  await memory.advance(1000);
  expect(routine()).toMatchObject({ is: "playing", page: "p" });
  page.close();
  await memory.advance(100);
  expect(routine()).toMatchObject({ is: "interrupted" });
});
