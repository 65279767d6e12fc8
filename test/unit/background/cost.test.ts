import { expect, test } from "vitest";
import type { Call } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

/** A browser in use, and the API calls of its background. */
async function recorded() {
  const calls: Call[] = [];
  const browser = simulateBrowser({
    source: await bundleFor("chromium"),
    messages: messages(),
    watch: call => void (call.from === "background" && calls.push(call)),
  });
  await browser.begin();
  browser.idle.input(10 * minute);
  return { browser, calls };
}

const count = (calls: readonly Call[], name: string) => calls.filter(call => call.name === name).length;

test("switching windows saves no more often than sitting still", async () => {
  const { browser, calls } = await recorded();
  const [first, second] = [browser.windows.front(), browser.windows.open().id];
  for (let turn = 0; turn < 60; turn++) {
    browser.windows.focus(turn % 2 === 0 ? first : second);
    await browser.advance(minute / 6);
  }
  expect(count(calls, "storage.local.set")).toBeLessThanOrEqual(6);
  expect(count(calls, "windows.getAll")).toBeGreaterThan(60);
});

test("an event asks the browser each question once", async () => {
  const { browser, calls } = await recorded();
  await browser.advance(minute);
  calls.length = 0;
  browser.idle.repeat();
  await browser.settle();
  const asked = calls.map(({ name, args }) => `${name} ${JSON.stringify(args)}`);
  expect(count(calls, "idle.queryState")).toBe(1);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.length).toBeLessThanOrEqual(19);
});
