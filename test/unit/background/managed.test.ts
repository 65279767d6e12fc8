import { describe, expect, test } from "vitest";
import { flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

describe.each(flavours)("the background of %s, under an organisation's policy", flavour => {
  /** A browser in use for so long, with a policy from the start. */
  async function used(policy: object, settings: object, forMinutes: number): Promise<SimulatedBrowser> {
    const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
    browser.storage.managed.put({ ...policy });
    browser.storage.local.data.set("settings", { nudgeLevel: "badge", ...settings });
    await browser.begin();
    browser.idle.input(120 * minute);
    await browser.advance(forMinutes * minute);
    return browser;
  }

  const badge = (browser: SimulatedBrowser) => browser.action.shown.badge;
  const days = (browser: SimulatedBrowser) =>
    [...browser.storage.local.data.keys()].filter(key => key.startsWith("day."));

  test("a break is due by the organisation's interval where the person has chosen none", async () => {
    const browser = await used({ intervalMinutes: { value: 10 } }, {}, 12);
    expect(badge(browser)).toBe("•");
    expect(browser.errors).toEqual([]);
  });

  test("a break is due by the person's interval, within the organisation's limits", async () => {
    const policy = { intervalMinutes: { value: 10, max: 15 } };
    expect(badge(await used(policy, { intervalMinutes: 60 }, 14))).not.toBe("•");
    expect(badge(await used(policy, { intervalMinutes: 60 }, 16))).toBe("•");
  });

  test("nothing is recorded where the history is off, and what was recorded stays", async () => {
    const browser = await used({ historyOff: true }, {}, 12);
    expect(days(browser)).toEqual([]);
    expect(browser.storage.local.data.get("state")).toMatchObject({ clock: { mode: { isRunning: true } } });
    browser.storage.local.data.set("day.2026-03-02", { full: 3 });
    browser.background.kill();
    await browser.advance(5 * minute);
    expect(browser.storage.local.data.get("day.2026-03-02")).toEqual({ full: 3 });
    expect(browser.errors).toEqual([]);
  });

  test("a policy that comes or goes is followed: at once in Chromium, at the next start in Firefox", async () => {
    const browser = await used({}, { intervalMinutes: 60 }, 12);
    const settings = structuredClone(browser.storage.local.data.get("settings"));
    const put = async (values: Record<string, unknown>) => {
      browser.storage.managed.put(values);
      await browser.settle();
      if (flavour === "chromium") return;
      browser.background.kill();
      await browser.advance(3 * minute);
    };
    await put({ intervalMinutes: { value: 10, locked: true } });
    expect(badge(browser)).toBe("•");
    await put({ intervalMinutes: undefined });
    expect(badge(browser)).not.toBe("•");
    expect(browser.storage.local.data.get("settings")).toEqual(settings);
  });
});
