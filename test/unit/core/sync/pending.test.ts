import { expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { pendingOf } from "../../../../src/core/sync/pending.ts";

const today = emptyDay("2026-11-29");
const settings = { changedAt: { tempo: 5 } };
const before = pendingOf("Desk", null, settings, today);

it("a break, a changed setting and a name are urgent", () => {
  for (const [name, brokeAt, stored] of [
    ["Desk", 7, settings],
    ["Desk", null, { changedAt: { tempo: 6 } }],
    ["Desk", null, { changedAt: { tempo: 5, note: 1 } }],
    ["Laptop", null, settings],
  ] as const) {
    const { urgent, today: same } = pendingOf(name, brokeAt, stored, today);
    expect(urgent).not.toBe(before.urgent);
    expect(same).toBe(before.today);
  }
});

it("whole seconds of browsing are not, and parts of a second are nothing", () => {
  const later = pendingOf("Desk", null, settings, { ...today, activeMs: 1000 });
  expect(later.urgent).toBe(before.urgent);
  expect(later.today).not.toBe(before.today);
  expect(pendingOf("Desk", null, settings, { ...today, activeMs: 999 })).toEqual(before);
});
