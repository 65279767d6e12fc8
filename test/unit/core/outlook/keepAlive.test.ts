import { describe, expect, it } from "vitest";
import { earliest, keepAliveAt } from "../../../../src/core/outlook/keepAlive.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

describe("a wake for the sake of hearing", () => {
  const there = person({ intervalMinutes: 5 }).spend(minutes(1));
  const wait = (one: typeof there) => (keepAliveAt(one.state(), one.at()) ?? Number.NaN) - one.at();

  it("comes late enough for a life that hears", () => expect(wait(there)).toBe(minutes(2)));

  it("keeps this life awake while a nudge waits for a good moment", () =>
    expect(wait(person({ intervalMinutes: 5 }).spend(minutes(5)))).toBe(seconds(20)));

  it("is not for somebody who is away", () =>
    expect(wait(person({ intervalMinutes: 5 }).spend(minutes(1)).now({ presence: "locked" }))).toBeNaN());
});

describe("the soonest of several", () => {
  it("is none where there is none", () => expect(earliest(null, undefined)).toBeNull());
  it("passes over those that are none", () => expect(earliest(null, 7, undefined, 5)).toBe(5));
});
