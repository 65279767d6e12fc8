import { afterAll, expect, test, vi } from "vitest";
import type { State } from "../../../../src/core/nudge/state.ts";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const minute = 60_000;
const memory = simulateBrowser({ source: await bundleFor("chromium"), messages: messages() });
const page = memory.open("popup/popup.html?surface=window");
vi.stubGlobal("browser", page.browser);
vi.stubGlobal("chrome", page.browser);
vi.stubGlobal("setTimeout", (act: () => void, ms: number) => memory.after(ms, act));
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
