import { expect, test } from "vitest";
import { due, popupComes, stored } from "../../../browsers/extension/limber.ts";
import { type Part, part } from "../each.ts";

const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

/** A time zone that no database has. Chromium calls it "Etc/Unknown", and throws when it is given that back. */
export const inUnknownZone = { env: { TZ: "Foo/Bar" } };

export const unknownZone: Part = part("a time zone that the browser does not know", get => {
  test("keeps nothing back: the reminder comes, and the working hours say which clock they go by", async () => {
    await due(get(), { hours: always });
    const popup = await popupComes(get());
    // On a scaled screen the pointer would miss.
    await popup.press("Skip");
    await popup.waitForButton("Undo");
    expect((await stored(get())).state.clock.activeMs).toBeLessThan(60_000);
    const options = await get().openOptions();
    await options.waitFor(/By this computer’s clock: \S+, \d+:\d\d/);
  });
});
