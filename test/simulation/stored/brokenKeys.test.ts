import { describe, expect, test } from "vitest";
import { flavours } from "../../simulatedBrowser/core.ts";
import { sampleOf, timeLimit } from "../depth.ts";
import { problemsAfter, usualMinutes } from "./afterwards.ts";
import { junk } from "./junk.ts";
import { keysInSources, places, putAt } from "./storedPlaces.ts";

let offset = 0;

describe.each(flavours)(
  "Limber recovers from any value in storage, in %s",
  { timeout: timeLimit },
  flavour => {
    for (const place of places.filter(({ area }) => area !== "localStorage" || flavour === "firefox"))
      test.each(sampleOf(Object.entries(junk), offset++, 9, 2))(
        `${place.area} ${place.key}: %s`,
        async (_, value) =>
          expect(
            // Lost settings fall back to the defaults: half an hour until the nudge and two minutes of patience.
            await problemsAfter(
              flavour,
              to => putAt(place, value, to),
              place.key === "settings" ? 44 : usualMinutes,
            ),
          ).toEqual([]),
      );
  },
);

test("the places contain every key in the sources", () => {
  const known = places.map(({ key }) => key.replace(/^day\..*/, "day."));
  expect(keysInSources().sort()).toEqual([...known].sort());
});
