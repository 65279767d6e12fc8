import { describe, expect, test, vi } from "vitest";
import type { QuarantinedValue } from "../../../../src/browser/storage/quarantineList.ts";
import { noPolicy } from "../../../../src/core/policy/policy.ts";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const source = await bundleFor("chromium");
const memory = simulateBrowser({ source, messages: messages() });
const { browser } = memory.open("options/options.html");
vi.stubGlobal("browser", browser);
vi.stubGlobal("chrome", browser);
const { loadForWriting, settingsWriter } = await import("../../../../options/settings/settingsWriter.ts");
const { onSettingsChange, watchSettings } = await import("../../../../src/browser/storage/settings.ts");
const { clearQuarantine, watchQuarantine } = await import("../../../../src/browser/storage/quarantine.ts");

const { data } = memory.storage.local;
const broken = { intervalMinutes: 45, tempo: "presto", excludedStretches: "everything" };

/** Loads the given settings as the options page does, before the background has seen them. */
async function openPage(settings: unknown) {
  memory.background.kill();
  memory.storage.local.empty();
  memory.storage.local.setQuota(10_000_000);
  data.set("settings", settings);
  return settingsWriter(await loadForWriting());
}

const quarantined = async () => {
  let stop = () => {};
  const values = await new Promise<readonly QuarantinedValue[]>(told => {
    stop = watchQuarantine(told);
  });
  stop();
  return values.map(({ key, fields, value }) => ({ key, fields, value }));
};
const entry = { key: "settings", fields: ["tempo", "excludedStretches"], value: broken };

/** The stored settings without the times of their changes. */
const chosen = () => {
  const { changedAt: _, ...settings } = Object(data.get("settings"));
  return settings;
};

describe("unreadable settings on the options page", () => {
  test("go into quarantine in the same write that replaces them, even if the background has not seen them", async () => {
    const writer = await openPage(broken);
    await writer.write({ theme: "dark" });
    expect(chosen()).toEqual({ intervalMinutes: 45, theme: "dark" });
    expect(await quarantined()).toEqual([entry]);
  });

  test("are quarantined once, even if the background quarantines them too and more changes follow", async () => {
    const writer = await openPage(broken);
    await memory.begin("startup");
    await Promise.all([writer.write({ theme: "dark" }), writer.write({ tempo: "brisk" })]);
    await writer.write({ theme: "light" });
    await memory.settle();
    expect(data.has("quarantine")).toBe(true);
    expect(await quarantined()).toEqual([entry]);
  });

  test("are not replaced if the quarantine has no room for them", async () => {
    const writer = await openPage({ ...broken, excludedStretches: "everything".repeat(200) });
    memory.storage.local.setQuota(2_000);
    await expect(writer.write({ theme: "dark" })).rejects.toThrow("QUOTA");
    expect(data.get("settings")).toMatchObject({ tempo: "presto" });
  });

  test("are deleted everywhere with the quarantine", async () => {
    const writer = await openPage(broken);
    await memory.begin("startup");
    await writer.write({ theme: "dark" });
    await clearQuarantine();
    await memory.settle();
    expect(await quarantined()).toEqual([]);
  });

  test("of a later version survive every change", async () => {
    const later = { intervalMinutes: 45, chair: { height: 3 } };
    const writer = await openPage(later);
    await writer.write({ theme: "dark" });
    await writer.write({ theme: "light" });
    expect(data.get("settings")).toMatchObject({ ...later, theme: "light" });
    expect(await quarantined()).toEqual([]);
    await openPage(later);
    await settingsWriter(undefined).write({ theme: "dark" });
    expect(data.get("settings")).toMatchObject({ ...later, theme: "dark" });
  });

  test("leave no trace if all fields are readable", async () => {
    const writer = await openPage({ intervalMinutes: 45 });
    await writer.write({ theme: "dark" });
    expect([...data.keys()]).toEqual(["settings"]);
  });
});

describe("settings that the browser could not read when the page opened", () => {
  test("are loaded before the first change, which keeps all other fields", async () => {
    await openPage({ intervalMinutes: 45, tempo: "brisk" });
    await settingsWriter(undefined).write({ theme: "dark" });
    expect(data.get("settings")).toMatchObject({ intervalMinutes: 45, tempo: "brisk", theme: "dark" });
  });

  test("stay unchanged while the browser cannot read them", async () => {
    await openPage({ intervalMinutes: 45 });
    memory.faults.refuse = ({ name }) => (name === "storage.local.get" ? "disk error" : undefined);
    await expect(settingsWriter(undefined).write({ theme: "dark" })).rejects.toThrow("disk");
    memory.faults.refuse = undefined;
    expect(chosen()).toEqual({ intervalMinutes: 45 });
  });
});

describe("settings that another page or computer changes during a write", () => {
  const theirs = (changedAt: object) => ({
    chosen: { intervalMinutes: 20, tempo: "gentle" } as const,
    policy: noPolicy,
    value: { intervalMinutes: 20, tempo: "gentle", changedAt },
  });
  const at = Date.UTC(2026, 2, 1);

  test("are in the next write, as far as they are later than this page's own", async () => {
    const writer = await openPage({ intervalMinutes: 45 });
    const writing = writer.write({ tempo: "brisk" });
    writer.onExternalChange(theirs({ intervalMinutes: at, tempo: at }));
    await writing;
    await writer.write({ theme: "dark" });
    expect(chosen()).toEqual({ intervalMinutes: 20, tempo: "brisk", theme: "dark" });
  });

  test("stay where the write fails, and what it meant to change does not", async () => {
    const writer = await openPage({ intervalMinutes: 45 });
    memory.faults.refuse = ({ name }) => (name === "storage.local.set" ? "disk error" : undefined);
    const writing = writer.write({ voice: false });
    writer.onExternalChange(theirs({ intervalMinutes: at, tempo: at }));
    await expect(writing).rejects.toThrow("disk");
    memory.faults.refuse = undefined;
    await writer.write({ theme: "dark" });
    expect(chosen()).toEqual({ intervalMinutes: 20, tempo: "gentle", theme: "dark" });
  });
});

describe("settings under an organisation's policy", () => {
  const { managed } = memory.storage;
  const policy = { tempo: { value: "gentle", locked: true }, snoozeMinutes: { max: 20 } };
  const publish = async (fields: Record<string, unknown>) => {
    managed.put(fields);
    await memory.settle();
  };
  const withdraw = () => publish({ tempo: undefined, snoozeMinutes: undefined });

  test("store the person's choice alone: nothing of the organisation's, nothing locked, no number beyond the limits", async () => {
    const stop = onSettingsChange(() => undefined);
    await publish(policy);
    const writer = await openPage({ tempo: "brisk", theme: "dark" });
    expect((await loadForWriting()).settings).toMatchObject({ tempo: "gentle", theme: "dark" });
    await writer.write({ tempo: "standard", snoozeMinutes: 60, voice: false });
    expect(chosen()).toEqual({ tempo: "brisk", theme: "dark", snoozeMinutes: 20, voice: false });
    await writer.write({ tempo: undefined, theme: undefined });
    expect(chosen()).toEqual({ tempo: "brisk", snoozeMinutes: 20, voice: false });
    await withdraw();
    expect((await loadForWriting()).settings).toMatchObject({ tempo: "brisk", theme: "system" });
    stop();
  });

  test("follow a policy that comes while the page is open", async () => {
    const stop = watchSettings((_, loaded) => writer.onExternalChange(loaded));
    const writer = await openPage({ tempo: "brisk" });
    await publish(policy);
    await writer.write({ tempo: "standard", theme: "dark" });
    expect(chosen()).toEqual({ tempo: "brisk", theme: "dark" });
    await withdraw();
    await writer.write({ tempo: "standard" });
    expect(chosen()).toEqual({ tempo: "standard", theme: "dark" });
    stop();
  });
});
