import { beforeEach, describe, expect, test, vi } from "vitest";
import { noPolicy } from "../../../src/core/policy/policy.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";

/** A page of Limber in a browser of its own, with the modules as they are when it opens. */
async function openPage(flavour: Flavour, policy: object) {
  vi.resetModules();
  globalThis.earlyPolicy = undefined;
  const asked: string[] = [];
  const memory = simulateBrowser({
    flavour,
    source: () => undefined,
    messages: {},
    watch: call => void (call.name.startsWith("storage.") && asked.push(call.name)),
  });
  memory.storage.managed.put({ ...policy });
  memory.storage.local.data.set("settings", { intervalMinutes: 12, tempo: "brisk" });
  vi.stubGlobal("browser", memory.open("options/options.html").browser);
  const stored = await import("../../../src/browser/storage/settings.ts");
  return { memory, asked, ...stored, ...(await import("../../../src/browser/policy.ts")) };
}

const flavours: readonly Flavour[] = ["chromium", "firefox"];
const policy = { intervalMinutes: { value: 45, min: 20 }, tempo: { locked: true }, colour: 1 };

const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeEach(() => void errors.mockClear());

describe.each(flavours)("the policy in %s", flavour => {
  test("is none where nobody manages the browser, and no trouble", async () => {
    const page = await openPage(flavour, {});
    expect(await page.loadPolicy()).toEqual({ policy: noPolicy, ignored: [] });
    expect((await page.loadSettings()).settings).toMatchObject({ intervalMinutes: 12, tempo: "brisk" });
    expect(errors).not.toHaveBeenCalled();
  });

  test("is read once, beside the person's own settings, and lies over them", async () => {
    const page = await openPage(flavour, policy);
    page.readPolicyEarly();
    const [loaded] = await Promise.all([page.loadSettings(), page.loadSettings()]);
    expect(loaded.settings).toMatchObject({ intervalMinutes: 20, tempo: "standard" });
    expect(loaded.chosen).toEqual({ intervalMinutes: 12, tempo: "brisk" });
    expect(loaded.ignored).toEqual([{ name: "colour", why: "unknown" }]);
    expect(page.asked.filter(name => name === "storage.managed.get")).toHaveLength(1);
  });

  test("is read again after its parser could not be loaded", async () => {
    const page = await openPage(flavour, policy);
    page.readPolicyEarly();
    page.provideParser(() => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    expect(await page.loadPolicy()).toEqual({ policy: noPolicy, ignored: [] });
    const { parsePolicy } = await import("../../../src/core/policy/parsePolicy.ts");
    page.provideParser(parsePolicy);
    expect((await page.loadPolicy()).policy.locked).toContain("tempo");
    expect(errors).toHaveBeenCalledTimes(1);
  });

  test("holds also where the person's own settings cannot be read: the quiet ones stand in under it", async () => {
    const page = await openPage(flavour, policy);
    page.memory.faults.refuse = ({ name }) => (name === "storage.local.get" ? "disk error" : undefined);
    const { settings, isUnread } = await page.loadSettingsOrQuiet();
    expect(isUnread).toBe(true);
    expect(settings).toMatchObject({ intervalMinutes: 45, nudgeLevel: "badge" });
  });
});

describe("a policy that changes in Chromium", () => {
  test("is told with the person's own settings, and gives them back when it goes", async () => {
    const page = await openPage("chromium", {});
    await page.loadSettings();
    const told: string[] = [];
    const stop = page.watchSettings(({ intervalMinutes, tempo }) => told.push(`${intervalMinutes} ${tempo}`));
    const changes: (() => void)[] = [
      () => page.memory.storage.managed.put(policy),
      () => page.memory.storage.local.put({ settings: { intervalMinutes: 30, tempo: "gentle" } }),
      () => page.memory.storage.managed.put({ intervalMinutes: undefined, tempo: undefined }),
    ];
    for (const change of changes) {
      change();
      await page.memory.settle();
    }
    expect(told).toEqual(["20 standard", "30 standard", "30 gentle"]);
    stop();
    page.memory.storage.managed.put(policy);
    await page.memory.settle();
    expect(told).toHaveLength(3);
  });
});
