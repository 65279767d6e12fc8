import { expect, test } from "vitest";
import {
  browsingFor,
  due,
  nudgeIsShown,
  popupComes,
  preset,
  stored,
} from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing } from "./closing.ts";

export const restart = part("the browser restarted", (get, name) => {
  const { reopen, badgeIs, welcomePages } = closing(get);

  test("before a break is due loses no active time, and the nudge comes", async () => {
    const presetMs = 10 * 60_000 + 35_000;
    await preset(get(), browsingFor(presetMs), { intervalMinutes: 11 });
    await activeUntil(get().desktop, timePasses(3_000));
    await reopen();
    await until(async () => (await get().alarms()).length > 0, { what: "an alarm" });
    expect((await stored(get())).state.clock.activeMs).toBeGreaterThanOrEqual(presetMs - 1_000);
    await (await popupComes(get())).waitForButton("Skip");
  });

  test("with a nudge on screen keeps the break due", async () => {
    await due(get());
    await (await get().popup()).waitForButton("Skip");
    await nudgeIsShown(get());
    await reopen();
    await badgeIs("•");
    expect((await stored(get())).state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
    expect(await welcomePages()).toEqual([]);
  });

  // A restart keeps `storage.local` in both browsers.
  if (name === "firefox") return;
  test("keeps what the person chose in the options", async () => {
    const options = await get().openOptions();
    await options.fill("Remind me after", "45");
    await options.fill("Snooze for", "7");
    await options.click("Gentle");
    await options.click("Notification only");
    const chosen = { intervalMinutes: 45, snoozeMinutes: 7, tempo: "gentle", nudgeLevel: "notification" };
    await until(async () => {
      const { settings } = await stored(get());
      return Object.entries(chosen).every(([name, value]) => Reflect.get(settings, name) === value);
    });
    await reopen();
    expect((await stored(get())).settings).toMatchObject(chosen);
    const again = await get().openOptions();
    expect(await again.value("Remind me after")).toBe("45");
    expect(await again.value("Snooze for")).toBe("7");
    expect(await again.isChecked("Gentle")).toBe(true);
    expect(await again.isChecked("Notification only")).toBe(true);
  });
});
