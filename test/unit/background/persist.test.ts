import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

/** A browser in which a break becomes due after five minutes, and the notifications that Limber requests. */
async function notifying(flavour: Flavour) {
  const asked: number[] = [];
  const browser = simulateBrowser({
    flavour,
    source: await bundleFor(flavour),
    messages: messages(),
    watch: ({ name }) => void (name === "notifications.create" && asked.push(browser.steady())),
  });
  browser.storage.local.data.set("settings", { intervalMinutes: 5, nudgeLevel: "notification" });
  await browser.begin();
  browser.idle.input(60 * minute);
  return { browser, asked };
}

describe.each<Flavour>(["chromium", "firefox"])("in %s a storage that refuses every write", flavour => {
  test("repeats no nudge and loses no break, even if the session's memory refuses too", async () => {
    const { browser, asked } = await notifying(flavour);
    await browser.advance(5 * minute - 5000);
    const isPatient = () => asked.length < 20;
    browser.faults.refuse = ({ name }) =>
      isPatient() && /^storage\.\w+\.set$/.test(name) ? "no" : undefined;
    await browser.advance(minute);
    expect(asked).toEqual([]);
    browser.faults.refuse = undefined;
    await browser.advance(2 * minute);
    expect(asked.length).toBe(1);
  });

  test("leaves no unsaved model that would override a newer stored one", async () => {
    const { browser, asked } = await notifying(flavour);
    await browser.advance(5 * minute + 3000);
    expect(asked.length).toBe(1);
    browser.faults.refuse = ({ name }) => (name === "storage.local.set" ? "disk full" : undefined);
    await browser.advance(2 * minute);
    browser.faults.refuse = undefined;
    browser.faults.kill = ({ name }) => (name === "storage.session.remove" ? "before" : undefined);
    browser.tell({ what: "skip" });
    await browser.settle();
    browser.faults.kill = undefined;
    expect([...browser.storage.session.data.keys()]).toContain("unsaved");
    await browser.advance(2 * minute);
    expect(browser.storage.local.data.get("state")).toMatchObject({ nudge: { is: "idle" } });
    expect(browser.storage.local.data.get("day.2026-03-02")).toMatchObject({ skipped: 1 });
    expect([...browser.storage.session.data.keys()]).not.toContain("unsaved");
  });
});

describe.each<Flavour>(["chromium", "firefox"])("at midnight in %s", flavour => {
  /** A person at the keyboard from 23:50:30 on. */
  const night = async () => {
    const browser = simulateBrowser({
      ...{ flavour, source: await bundleFor(flavour), messages: messages() },
      start: Date.UTC(2026, 2, 2, 23, 50, 30),
    });
    browser.storage.local.data.set("day.2026-03-02", { activeMs: minute, full: 1 });
    await browser.begin();
    browser.idle.input(60 * minute);
    return browser;
  };
  const dayOf = ({ storage }: Awaited<ReturnType<typeof night>>, date: string) =>
    storage.local.data.get(`day.${date}`);

  test("each day gets its own time, over kills too", async () => {
    const browser = await night();
    for (let beat = 0; beat < 10; beat++) {
      await browser.advance(2 * minute);
      browser.background.kill();
    }
    expect(dayOf(browser, "2026-03-02")).toMatchObject({ activeMs: 10.5 * minute, full: 1 });
    expect(dayOf(browser, "2026-03-03")).toMatchObject({ activeMs: 10.5 * minute, full: 0 });
  });

  test("no day is lost if storage fails until the next day", async () => {
    const browser = await night();
    await browser.advance(2 * minute);
    browser.faults.refuse = ({ name }) => (name === "storage.local.set" ? "disk full" : undefined);
    await browser.advance(12 * minute);
    browser.faults.refuse = undefined;
    await browser.advance(6 * minute);
    expect(dayOf(browser, "2026-03-02")).toMatchObject({ activeMs: 10.5 * minute, full: 1 });
    expect(dayOf(browser, "2026-03-03")).toMatchObject({ activeMs: 10.5 * minute, full: 0 });
  });
});
