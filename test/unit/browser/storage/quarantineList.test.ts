import { expect, it } from "vitest";
import { addToQuarantine, parseQuarantine } from "../../../../src/browser/storage/quarantineList.ts";

const found = (value: unknown) => ({ at: 1, key: "state", fields: ["clock"], value });

it("the quarantine keeps each value once", () => {
  const kept = addToQuarantine([], [found("a"), found("b")]);
  expect(addToQuarantine(kept, [{ ...found("a"), at: 2 }])).toBe(kept);
  expect(addToQuarantine(kept, [found("c")])).toHaveLength(3);
});

it("the quarantine keeps the last ten values", () => {
  let kept = addToQuarantine([], []);
  for (let i = 0; i < 30; i++) kept = addToQuarantine(kept, [found(i)]);
  expect(kept.map(({ value }) => value)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
});

it("the quarantine ignores stored entries of another shape", () => {
  expect(parseQuarantine([found("a"), 7, null, { at: "noon" }])).toEqual([found("a")]);
  expect(parseQuarantine("nonsense")).toEqual([]);
  expect(parseQuarantine(undefined)).toEqual([]);
});
