import { afterAll, expect, test, vi } from "vitest";
import { memoryBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const minute = 60_000;
const memory = memoryBrowser({ source: await bundleFor("chromium"), messages: messages() });
const page = memory.open("popup/popup.html?surface=window");
vi.stubGlobal("browser", page.browser);
vi.stubGlobal("chrome", page.browser);
vi.stubGlobal("setTimeout", (act: () => void, ms: number) => memory.after(ms, act));
afterAll(() => void vi.unstubAllGlobals());
const { connectPage } = await import("../../../../src/browser/messages/pageConnection.ts");
const line = connectPage("window", "p");

const tell = (command: object) => page.browser.runtime.sendMessage(command).catch(() => {});
const pageOfRun = () =>
  (memory.storage.local.data.get("state") as { routine: { page: unknown } }).routine.page;

test("a page that is not on screen yet says nothing, though its end matters; once laid, its line is kept up", async () => {
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
  // Laid anew it says so: that is no news.
  expect(connect.mock.calls).toEqual([[{ name: "window:early" }], [{ name: "window:early:again" }]]);
});

test("a page that is only open wakes nobody", async () => {
  await memory.begin();
  line.connect();
  // Nothing but the page could wake the background while it is paused.
  await tell({ what: "pause", until: null });
  await memory.advance(minute);
  const before = memory.background.starts();
  await memory.advance(60 * minute);
  expect(memory.background.starts()).toBe(before);
});

test("a page whose end matters is heard of when it ends, whatever became of the background meanwhile", async () => {
  line.connect();
  await tell({ what: "startRoutine", kind: "short", page: "p" });
  line.keepConnected(true);
  await memory.advance(minute);
  memory.background.kill();
  await memory.advance(1000);
  expect(pageOfRun()).toBe("p");
  page.close();
  await memory.advance(100);
  expect(pageOfRun()).toBeNull();
});
