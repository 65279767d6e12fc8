import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, due, preset, stored } from "../../browsers/limber.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("the browser restarted", get => {
  const restart = async () => {
    await get().restart();
    await get().window.focus();
  };

  test("during the minute loses at most the two minutes of the gap rule, and the nudge comes", async () => {
    const before = 10 * 60_000;
    await preset(get(), browsingFor(before), { intervalMinutes: 11 });
    await activeUntil(get().desktop, timePasses(10_000));
    await restart();
    await until(async () => (await get().alarms()).length > 0, { what: "an alarm again" });
    const { state } = await stored(get());
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(before - 1_000);
    const popup = await activeUntil(get().desktop, get().popup({ timeoutMs: 100_000 }));
    await popup.waitForButton("Skip");
  });

  test("with a nudge on screen: the break is still owed", async () => {
    await due(get());
    await (await get().popup()).waitForButton("Skip");
    await restart();
    await until(async () => (await get().badge()) === "•", { what: "a break owed" });
    const { nudge, clock } = (await stored(get())).state;
    expect(clock.activeMs).toBeGreaterThanOrEqual(60_000);
    // A popup that the quitting browser closed was closed without an answer; else the nudge begins anew.
    expect(["idle", "opening", "shown", "deferred"]).toContain(nudge.is);
  });

  test("keeps what was chosen in the options", async () => {
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
    await restart();
    expect((await stored(get())).settings).toMatchObject(chosen);
    const again = await get().openOptions();
    expect(await again.value("Remind me after")).toBe("45");
    expect(await again.value("Snooze for")).toBe("7");
    expect(await again.isChecked("Gentle")).toBe(true);
    expect(await again.isChecked("Notification only")).toBe(true);
  });
});
