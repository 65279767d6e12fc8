import { describe, expect, it } from "vitest";
import { settingsFields } from "../../../src/core/settings.ts";
import { stayingSettings, travels } from "../../../src/core/travelling.ts";

describe("settings that travel", () => {
  it("are all but those that belong to a computer", () => {
    const staying = Object.keys(settingsFields).filter(name => !travels(name));
    expect(staying.toSorted()).toEqual([...stayingSettings].toSorted());
    expect(travels("intervalMinutes")).toBe(true);
    expect(travels("sync")).toBe(false);
  });
});
