import { describe, expect, test, vi } from "vitest";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const source = await bundleFor("chromium");
const memory = simulateBrowser({ source, messages: messages() });
const { browser } = memory.open("options/options.html");
vi.stubGlobal("browser", browser);
vi.stubGlobal("chrome", browser);
const { loadForWriting, settingsWriter } = await import("../../../../options/settings/settingsWriter.ts");
const { clearQuarantine, loadQuarantined } = await import("../../../../src/browser/storage/quarantine.ts");
const { defaultSettings } = await import("../../../../src/core/settings.ts");

const { data } = memory.storage.local;
const broken = { intervalMinutes: 45, tempo: "presto", excludedStretches: "everything" };

/** The options page as it comes up on what lies in storage; no background has been awake to see it. */
async function page(settings: unknown) {
  memory.background.kill();
  memory.storage.local.empty();
  memory.storage.local.setQuota(10_000_000);
  data.set("settings", settings);
  return settingsWriter(await loadForWriting(), defaultSettings);
}

const kept = async () => (await loadQuarantined()).map(({ key, fields, value }) => ({ key, fields, value }));
const aside = { key: "settings", fields: ["tempo", "excludedStretches"], value: broken };

describe("settings that cannot be read, on the options page", () => {
  test("are kept aside by the very write that replaces them, whether or not the background has seen them", async () => {
    const writer = await page(broken);
    await writer.write({ theme: "dark" });
    expect(data.get("settings")).toMatchObject({ intervalMinutes: 45, tempo: "standard", theme: "dark" });
    expect(await kept()).toEqual([aside]);
  });

  test("are kept once, though the background has kept them too, and though more is changed", async () => {
    const writer = await page(broken);
    await memory.begin("startup");
    await Promise.all([writer.write({ theme: "dark" }), writer.write({ tempo: "brisk" })]);
    await writer.write({ theme: "light" });
    await memory.settle();
    expect(data.has("quarantine")).toBe(true);
    expect(await kept()).toEqual([aside]);
  });

  test("are not replaced where there is no room to keep them", async () => {
    const writer = await page({ ...broken, excludedStretches: "everything".repeat(200) });
    memory.storage.local.setQuota(2_500);
    await expect(writer.write({ theme: "dark" })).rejects.toThrow("QUOTA");
    expect(data.get("settings")).toMatchObject({ tempo: "presto" });
  });

  test("are thrown away everywhere when the person says so", async () => {
    const writer = await page(broken);
    await memory.begin("startup");
    await writer.write({ theme: "dark" });
    await clearQuarantine();
    await memory.settle();
    expect(await kept()).toEqual([]);
  });

  test("of a later version stay as they are, through every change", async () => {
    const later = { intervalMinutes: 45, chair: { height: 3 } };
    const writer = await page(later);
    await writer.write({ theme: "dark" });
    await writer.write({ theme: "light" });
    expect(data.get("settings")).toMatchObject({ ...later, theme: "light" });
    expect(await kept()).toEqual([]);
    await page(later);
    await settingsWriter(undefined, defaultSettings).write({ theme: "dark" });
    expect(data.get("settings")).toMatchObject({ ...later, theme: "dark" });
  });

  test("leave no trace where all can be read", async () => {
    const writer = await page({ intervalMinutes: 45 });
    await writer.write({ theme: "dark" });
    expect([...data.keys()]).toEqual(["settings"]);
  });
});

describe("settings that the browser could not read when the page came up", () => {
  test("are read before the first change, so that nothing else is taken back to its default", async () => {
    await page({ intervalMinutes: 45, tempo: "brisk" });
    await settingsWriter(undefined, defaultSettings).write({ theme: "dark" });
    expect(data.get("settings")).toMatchObject({ intervalMinutes: 45, tempo: "brisk", theme: "dark" });
  });

  test("stay as they are while it still cannot", async () => {
    await page({ intervalMinutes: 45 });
    memory.faults.refuse = ({ name }) => (name === "storage.local.get" ? "disk error" : undefined);
    await expect(settingsWriter(undefined, defaultSettings).write({ theme: "dark" })).rejects.toThrow("disk");
    memory.faults.refuse = undefined;
    expect(data.get("settings")).toEqual({ intervalMinutes: 45 });
  });
});
