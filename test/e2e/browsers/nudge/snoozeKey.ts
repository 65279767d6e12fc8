import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const snoozeKey = part("the snooze key", get => {
  test("says that it has snoozed nothing", async () => {
    await preset(get(), browsingFor(60_000));
    await get().chooseKey("snooze", "Alt+Shift+J");
    await get().window.focus();
    await get().desktop.key("alt+shift+j");
    const isTold = async () => (await get().notifications()).includes("snooze");
    await until(isTold, { what: "a notification about the snooze" });
    expect(await get().isAnyOpen()).toBe(false);
  });
});
