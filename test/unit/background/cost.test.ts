import { expect, test } from "vitest";
import type { Call } from "../../simulatedBrowser/core.ts";
import { memoryBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

/** Ten minutes in which somebody goes from one window of the browser to the other every ten seconds; the calls made. */
async function switching(): Promise<Call[]> {
  const calls: Call[] = [];
  const browser = memoryBrowser({
    source: await bundleFor("chromium"),
    messages: messages(),
    watch: call => void calls.push(call),
  });
  await browser.begin();
  const [first, second] = [browser.windows.front(), browser.windows.open().id];
  browser.idle.input(10 * minute);
  for (let turn = 0; turn < 60; turn++) {
    browser.windows.focus(turn % 2 === 0 ? first : second);
    await browser.advance(minute / 6);
  }
  return calls.filter(({ from }) => from === "background");
}

test("turning from one window of the browser to the other stores no more than sitting still", async () => {
  const calls = await switching();
  expect(calls.filter(({ name }) => name === "storage.local.set").length).toBeLessThanOrEqual(6);
  expect(calls.filter(({ name }) => name === "windows.getAll").length).toBeGreaterThan(60);
});
