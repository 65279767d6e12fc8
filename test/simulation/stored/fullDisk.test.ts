import { describe, expect, test } from "vitest";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../bundle.ts";

const start = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;
const source = await bundleFor("chromium");
const texts = messages();

describe("a background that cannot save", () => {
  test.each(["QUOTA_BYTES quota exceeded", "IO error: disk full"])(
    "goes on from the session's memory after %s, and saves when it can again",
    async message => {
      const browser = simulateBrowser({ source, messages: texts, start, lifespan: Number.POSITIVE_INFINITY });
      browser.storage.local.data.set("settings", { intervalMinutes: 30, nudgeLevel: "now" });
      await browser.begin();
      browser.faults.refuse = ({ name }) => (name === "storage.local.set" ? message : undefined);
      browser.idle.input(20 * minute);
      await browser.advance(10 * minute);
      expect(browser.storage.local.data.get("state")).toMatchObject({ clock: { activeMs: 0 } });
      browser.faults.refuse = undefined;
      await browser.advance(5 * minute);
      const saved = Reflect.get(
        Object(Reflect.get(Object(browser.storage.local.data.get("state")), "clock")),
        "activeMs",
      );
      expect(saved).toBeGreaterThanOrEqual(12 * minute);
    },
  );

  test("loses nothing over many worker instances, and warns the person", async () => {
    const browser = simulateBrowser({ source, messages: texts, start });
    browser.storage.local.data.set("settings", { intervalMinutes: 10, nudgeLevel: "now" });
    await browser.begin();
    browser.storage.local.setQuota(0);
    browser.idle.input(30 * minute);
    await browser.advance(9 * minute);
    expect(browser.storage.local.data.get("state")).toMatchObject({ clock: { activeMs: 0 } });
    expect(browser.action.shown).toMatchObject({ badge: "!", title: expect.stringContaining("cannot save") });
    await browser.advance(2 * minute);
    expect(browser.pages.all().length).toBe(1);

    browser.storage.local.setQuota(1e7);
    await browser.advance(2 * minute);
    const { clock } = browser.storage.local.data.get("state") as { clock: { activeMs: number } };
    expect(clock.activeMs).toBeGreaterThanOrEqual(10 * minute);
    expect(browser.action.shown.badge).not.toBe("!");
    expect([...browser.storage.session.data.keys()]).not.toContain("unsaved");
  });

  test("goes on from the last stored state if not even the session's memory takes it", async () => {
    const browser = simulateBrowser({ source, messages: texts, start });
    await browser.begin();
    browser.idle.input(30 * minute);
    browser.faults.refuse = ({ name }) => (/^storage\.\w+\.set$/.test(name) ? "no" : undefined);
    await browser.advance(5 * minute);
    expect(browser.errors).toEqual([]);
    browser.faults.refuse = undefined;
    await browser.advance(5 * minute);
    expect(browser.alarms.all()).toHaveLength(1);
    expect(browser.storage.local.data.get("state")).toMatchObject({ clock: { mode: { isRunning: true } } });
  });
});
