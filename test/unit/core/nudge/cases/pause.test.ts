import { describe, expect, it } from "vitest";
import { minutes } from "../../../../../src/core/time/time.ts";
import { waiting } from "../people.ts";
import { person } from "../person.ts";

const key = { what: "togglePause" } as const;

describe("the pause key", () => {
  it("pauses for an hour, and asks for words on a surface", () => {
    const paused = waiting().tell(key);
    const until = paused.at() + minutes(60);
    expect(paused.state().pause).toEqual({ until });
    expect(paused.effects()).toEqual([{ do: "tellPause", until }]);
    expect(paused.minutes()).toBe(10);
    paused.lose(minutes(60)).now({});
    expect(paused.state().pause).toBeNull();
  });

  it("ends its pause, and asks for words about that", () => {
    const resumed = person().tell(key).lose(minutes(1)).tell(key);
    expect(resumed.state().pause).toBeNull();
    expect(resumed.effects()).toEqual([{ do: "tellPause", until: null }]);
  });

  it("ends a pause that the person began on a page", () => {
    for (const until of [null, minutes(30)]) {
      const paused = person();
      paused.tell({ what: "pause", until: until && paused.at() + until }).tell(key);
      expect(paused.state().pause).toBeNull();
      expect(paused.effects()).toEqual([{ do: "tellPause", until: null }]);
    }
  });
});

describe("the words about a pause", () => {
  const withdrawn = [{ do: "withdrawPause" }];

  it("go when the pause ends on a page, when another takes its place, and at its end", () => {
    expect(person().tell(key).tell({ what: "resume" }).effects()).toEqual(withdrawn);
    expect(person().tell(key).tell({ what: "pause", until: null }).effects()).toEqual(withdrawn);
    expect(person().tell(key).lose(minutes(60)).now({}).effects()).toEqual(withdrawn);
  });

  it("stay at any other event, and a page needs none", () => {
    expect(person().tell(key).lose(minutes(5)).now({}).effects()).toEqual([]);
    expect(person().tell({ what: "pause", until: null }).effects()).toEqual([]);
    expect(person().tell({ what: "resume" }).effects()).toEqual([]);
  });
});
