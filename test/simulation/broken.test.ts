import { describe, expect, test } from "vitest";
import { memoryBrowser } from "../memory/memoryBrowser.ts";
import { bundleFor, messages } from "./bundle.ts";

const start = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;
const source = await bundleFor("chromium");
const texts = messages();

/** What may lie under a key that nobody should have written so. */
const junk: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  "a number": 17,
  "a text": "state",
  "truncated JSON": '{"clock":{"activeMs":12',
  "a list": [1, 2, 3],
  "an empty object": {},
  "an older version": { version: 0, active: 5 },
  "a newer version": { version: 99, clock: { ticks: 5 }, prompt: { is: "hologram" } },
  "NaN and endless": {
    version: 1,
    clock: { activeMs: Number.NaN, settledAt: Number.POSITIVE_INFINITY },
    intervalMinutes: Number.NaN,
  },
  "far too large": {
    version: 1,
    clock: { activeMs: 1e308, settledAt: 1e308 },
    intervalMinutes: 1e308,
    activeMs: 1e308,
  },
  negative: {
    version: 1,
    clock: { activeMs: -5, settledAt: -5 },
    intervalMinutes: -5,
    activeMs: -5,
    snoozes: -1,
  },
  "from 1970": {
    version: 1,
    clock: {
      activeMs: 0,
      settledAt: 0,
      zeroAt: 0,
      flow: { counts: true, watched: false },
      gap: null,
      recent: [],
    },
  },
  "from 2100": {
    version: 1,
    clock: {
      activeMs: 0,
      settledAt: 4.1e12,
      zeroAt: 4.1e12,
      flow: { counts: true, watched: false },
      gap: null,
      recent: [],
    },
  },
  "prototype keys": JSON.parse(
    '{"version":1,"__proto__":{"snoozes":3},"constructor":{"prototype":{"is":1}},"clock":{"__proto__":{"activeMs":9}}}',
  ),
};

const keys = ["state", "settings", "day.2026-03-02", "kept", "demand"];

/** Lives ten minutes after something broken was found, and returns how it went. */
async function tenMinutes(prepare: (browser: ReturnType<typeof memoryBrowser>) => void) {
  const browser = memoryBrowser({ source, messages: texts, start });
  browser.storage.local.data.set("settings", { intervalMinutes: 5, idleSeconds: 60, nudgeWith: "now" });
  prepare(browser);
  await browser.begin("startup");
  browser.idle.input(10 * minute);
  await browser.advance(10 * minute);
  return browser;
}

describe("whatever lies in storage, the clock goes on", () => {
  for (const key of keys)
    for (const [name, value] of Object.entries(junk))
      test(`${key}: ${name}`, async () => {
        const browser = await tenMinutes(({ storage }) => void storage.local.data.set(key, value));
        const state = browser.storage.local.data.get("state");
        const activeMs = Reflect.get(Object(Reflect.get(Object(state), "clock")), "activeMs");
        expect(browser.errors).toEqual([]);
        expect(browser.log.filter(([level]) => level === "error")).toEqual([]);
        expect(activeMs).toBeGreaterThan(7 * minute);
        expect(activeMs).toBeLessThanOrEqual(10 * minute);
        expect(Reflect.get({}, "snoozes")).toBeUndefined();
        // Ten minutes are enough for a nudge, unless the interval itself was lost and is thirty again.
        if (key !== "settings") expect(browser.pages.all().length).toBe(1);
      });

  test("what cannot be read is kept aside, and nothing else is lost with it", async () => {
    const browser = await tenMinutes(({ storage }) => {
      storage.local.data.set("state", { version: 1, snoozes: "many", closed: 2 });
    });
    const rest = [...browser.storage.local.data].filter(([key]) => !keys.slice(0, 3).includes(key));
    expect(JSON.stringify(rest)).toContain("many");
    expect(browser.storage.local.data.get("state")).toMatchObject({ snoozes: 0 });
  });
});

describe("a browser that does not store", () => {
  test.each(["QUOTA_BYTES quota exceeded", "IO error: disk full"])(
    "goes on from memory while it says %s, and saves when it can again",
    async message => {
      const browser = memoryBrowser({ source, messages: texts, start, lifespan: Number.POSITIVE_INFINITY });
      browser.storage.local.data.set("settings", { intervalMinutes: 30, nudgeWith: "now" });
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

  test("loses nothing when the background is ended every half minute, and tells the person", async () => {
    const browser = memoryBrowser({ source, messages: texts, start });
    browser.storage.local.data.set("settings", { intervalMinutes: 10, nudgeWith: "now" });
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

  test("goes on from what it last stored where not even memory takes it", async () => {
    const browser = memoryBrowser({ source, messages: texts, start });
    await browser.begin();
    browser.idle.input(30 * minute);
    browser.faults.refuse = ({ name }) => (/^storage\.\w+\.set$/.test(name) ? "no" : undefined);
    await browser.advance(5 * minute);
    expect(browser.errors).toEqual([]);
    browser.faults.refuse = undefined;
    await browser.advance(5 * minute);
    expect(browser.alarms.all()).toHaveLength(1);
    expect(browser.storage.local.data.get("state")).toMatchObject({ clock: { flow: { counts: true } } });
  });
});
