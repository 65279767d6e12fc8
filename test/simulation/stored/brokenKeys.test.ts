import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { usual, wrongAfter } from "./afterwards.ts";
import { junk } from "./junk.ts";
import { keysInSources, places, putAt } from "./storedPlaces.ts";

const flavours: Flavour[] = ["chromium", "firefox"];

describe.each(flavours)("whatever lies in storage, the clock goes on, in %s", flavour => {
  for (const place of places.filter(({ area }) => area !== "localStorage" || flavour === "firefox"))
    test.each(Object.entries(junk))(`${place.area} ${place.key}: %s`, async (_, value) =>
      expect(
        // Lost settings are the usual ones, with half an hour to the nudge and two minutes of patience.
        await wrongAfter(flavour, to => putAt(place, value, to), place.key === "settings" ? 44 : usual),
      ).toEqual([]),
    );
});

test("every key that the sources name is among them", () => {
  const known = places.map(({ key }) => key.replace(/^day\..*/, "day."));
  expect(keysInSources().sort()).toEqual([...known].sort());
});
