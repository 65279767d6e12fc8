import { expect, it } from "vitest";
import { parseIntroduction } from "../../../../src/browser/storage/introduction.ts";

it("an introduction is read, with the trouble that it told", () => {
  expect(parseIntroduction({ voiceTrouble: "none" })).toEqual({ voiceTrouble: "none" });
  expect(parseIntroduction({ voiceTrouble: null })).toEqual({ voiceTrouble: null });
});

it("a damaged introduction was seen all the same; anything but an object is none", () => {
  for (const stored of [{}, { voiceTrouble: 7 }])
    expect(parseIntroduction(stored)).toEqual({ voiceTrouble: null });
  for (const stored of [undefined, null, "seen", []]) expect(parseIntroduction(stored)).toBeUndefined();
});
