import { describe, expect, it } from "vitest";
import { pace } from "../../../../src/core/routine/tempo.ts";

describe("the pace", () => {
  it("is two seconds out, two back and half a second of rest at standard tempo", () => {
    expect(pace("standard")).toEqual({ out: 2000, back: 2000, rest: 500 });
  });

  it("is slower at gentle and faster at brisk tempo", () => {
    expect(pace("gentle")).toMatchObject({ out: 3000, back: 3000, rest: 750 });
    expect(pace("brisk")).toMatchObject({ out: 1500, back: 1500, rest: 375 });
  });
});
