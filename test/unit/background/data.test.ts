import { beforeEach, describe, expect, test } from "vitest";
import { emptyDay } from "../../../src/core/history/day.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
const day = (date: string, full: number) => ({ ...emptyDay(date), full });
const days = [day("2026-02-27", 3), day("2026-03-02", 2)];

describe.each(flavours)("the background of %s", flavour => {
  let browser: ReturnType<typeof simulateBrowser>;
  const local = () => browser.storage.local.data;
  const record = (date: string) => local().get(`day.${date}`);
  const hand = async (id: string, what: object) => {
    browser.storage.local.put({ inbox: { id, ...what } });
    await browser.settle();
  };

  beforeEach(async () => {
    browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
    local().set("day.2026-02-27", { full: 1, snoozed: 4 });
    await browser.begin();
    browser.idle.input(60 * minute);
    await browser.advance(5 * minute);
  });

  test("merges delivered days with the stored ones, and today's with the clock running on", async () => {
    await hand("a", { days });
    expect(local().get("inboxDone")).toBe("a");
    expect(record("2026-02-27")).toMatchObject({ full: 3, snoozed: 4 });
    await browser.advance(5 * minute);
    expect(record("2026-03-02")).toMatchObject({ full: 2 });
    expect(Reflect.get(Object(record("2026-03-02")), "activeMs")).toBeGreaterThanOrEqual(6 * minute);
    expect(browser.errors).toEqual([]);
  });

  test("takes a delivery once, also when another worker finds it again, or when the same file comes twice", async () => {
    await hand("a", { days });
    const before = JSON.stringify(record("2026-02-27"));
    browser.background.kill();
    browser.shutDown();
    await browser.startUp();
    await hand("b", { days });
    expect(JSON.stringify(record("2026-02-27"))).toBe(before);
  });

  test("takes what waited while the browser was closed", async () => {
    browser.shutDown();
    local().set("inbox", { id: "a", days });
    await browser.startUp();
    await browser.settle();
    expect(record("2026-02-27")).toMatchObject({ full: 3 });
  });

  /** The background is killed whenever it is about to store a delivery. */
  const killOnTheWay = () => {
    browser.faults.kill = ({ name, args }) =>
      name === "storage.local.set" && Object.hasOwn(Object(args[0]), "inboxDone") ? "before" : undefined;
  };

  test("takes within a minute what it was killed over", async () => {
    killOnTheWay();
    await hand("a", { days });
    expect(local().has("inboxDone")).toBe(false);
    browser.faults.kill = undefined;
    await browser.advance(minute);
    expect(local().get("inboxDone")).toBe("a");
    expect(record("2026-02-27")).toMatchObject({ full: 3 });
  });

  test("takes what waited while Limber was updated", async () => {
    killOnTheWay();
    await hand("a", { days });
    browser.faults.kill = undefined;
    await browser.update();
    expect(local().get("inboxDone")).toBe("a");
  });

  test.each(["QUOTA_BYTES quota exceeded", "IO error"])(
    "changes nothing of a delivery if the browser refuses to store it with %s, and says so",
    async message => {
      browser.faults.refuse = ({ name, from }) =>
        name === "storage.local.set" && from === "background" ? message : undefined;
      await hand("a", { days });
      expect(browser.storage.session.data.get("inboxFailed")).toBe("a");
      expect(record("2026-02-27")).toEqual({ full: 1, snoozed: 4 });
      expect(local().has("inboxDone")).toBe(false);
    },
  );

  test("refuses the whole delivery for one day that cannot be", async () => {
    await hand("a", { days: [...days, { ...day("2026-02-28", 1), date: "2031-01-01" }] });
    expect(browser.storage.session.data.get("inboxFailed")).toBe("a");
    expect(record("2026-02-27")).toEqual({ full: 1, snoozed: 4 });
  });

  test("keeps an unreadable record aside that a delivery completes", async () => {
    local().set("day.2026-02-27", { full: "many", snoozed: 4 });
    await hand("a", { days });
    expect(record("2026-02-27")).toMatchObject({ full: 3, snoozed: 4 });
    expect(local().get("quarantine")).toMatchObject([{ key: "day.2026-02-27", fields: ["full"] }]);
  });

  test("deletes the records of all days, and counts on from nought", async () => {
    browser.tell({ what: "delete", which: "history" });
    await browser.settle();
    expect(record("2026-02-27")).toBeUndefined();
    await browser.advance(2 * minute);
    expect(record("2026-03-02")).toMatchObject({ full: 0 });
    expect(Reflect.get(Object(record("2026-03-02")), "activeMs")).toBeLessThanOrEqual(4 * minute);
    expect(local().get("state")).toMatchObject({ clock: { mode: { isRunning: true } } });
  });

  test("deletes everything, and begins as on the first day", async () => {
    browser.storage.local.put({ settings: { intervalMinutes: 5 } });
    browser.tell({ what: "pause", until: null });
    browser.tell({ what: "delete", which: "everything" });
    await browser.settle();
    await browser.advance(minute);
    expect([...local().keys()].toSorted()).toEqual(["day.2026-03-02", "state"]);
    expect(local().get("state")).toMatchObject({ pause: null });
    await browser.advance(29 * minute);
    expect(browser.errors).toEqual([]);
  });

  test("puts back what was deleted, with what it has counted meanwhile", async () => {
    const before = Object.fromEntries(structuredClone([...local()]));
    browser.tell({ what: "delete", which: "everything" });
    await browser.settle();
    await hand("u", { values: before });
    expect(record("2026-02-27")).toMatchObject({ full: 1, snoozed: 4 });
    expect(local().get("state")).toMatchObject({ clock: { activeMs: 4 * minute } });
  });

  test("puts a deleted history back without losing a minute, once, however often it is handed over", async () => {
    const before = Object.fromEntries(
      structuredClone([...local()]).filter(([key]) => key.startsWith("day.")),
    );
    const activeMs = (value: unknown) => Number(Reflect.get(Object(value), "activeMs"));
    browser.tell({ what: "delete", which: "history" });
    await browser.settle();
    await browser.advance(2 * minute);
    expect(activeMs(record("2026-03-02"))).toBeGreaterThan(0);
    const sum = activeMs(before["day.2026-03-02"]) + activeMs(record("2026-03-02"));
    await hand("u", { values: before });
    await hand("u~again", { values: before });
    expect(activeMs(record("2026-03-02"))).toBe(sum);
    expect(record("2026-02-27")).toMatchObject({ full: 1, snoozed: 4 });
    await browser.advance(4 * minute);
    expect(record("2026-03-02")).toMatchObject({ timeline: "a540b10" });
    expect(activeMs(record("2026-03-02"))).toBe(10 * minute);
  });

  test("deletes nothing if the browser refuses", async () => {
    browser.faults.refuse = ({ name }) => (name === "storage.local.remove" ? "no" : undefined);
    browser.tell({ what: "delete", which: "history" });
    await browser.settle();
    expect(record("2026-02-27")).toEqual({ full: 1, snoozed: 4 });
  });
});
