import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { pressNotification } from "../../../browsers/extension/notification.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const pauseKey = part("the pause key", get => {
  const pause = async () => (await stored(get())).state.pause;
  const tells = (isThere: boolean) =>
    until(async () => (await get().notifications()).includes("pause") === isThere, {
      what: `${isThere ? "a" : "no"} notification about the pause`,
    });

  test("pauses for an hour and says so; a click on the words takes them away; the key ends the pause and says so", async () => {
    await preset(get(), browsingFor(60_000));
    await get().chooseKey("toggle-pause", "Alt+Shift+K");
    await get().window.focus();
    const pressedAt = Date.now();
    await get().desktop.key("alt+shift+k");
    await tells(true);
    const end = (await pause())?.until ?? 0;
    expect(end - pressedAt).toBeGreaterThanOrEqual(60 * 60_000);
    expect(end - Date.now()).toBeLessThanOrEqual(60 * 60_000);
    await pressNotification(get(), "body");
    await tells(false);
    expect(await get().isAnyOpen()).toBe(false);
    expect(await get().badge()).toBe("II");

    await get().window.focus();
    await get().desktop.key("alt+shift+k");
    await tells(true);
    expect(await pause()).toBeNull();
  });
});
