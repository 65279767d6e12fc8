import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { almostDue, browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("the answers to a nudge", get => {
  const nudgeState = async () => (await stored(get())).state.nudge;
  const becomes = (is: string) =>
    until(async () => (await nudgeState()).is === is, { what: `the nudge is ${is}` });
  const nudge = (): Promise<Page> => activeUntil(get().desktop, get().popup({ timeoutMs: 40_000 }));

  /** A nudge that has opened by itself, said so, and can be seen. */
  async function nudged(rest = {}): Promise<Page> {
    await almostDue(get(), {}, rest);
    const popup = await nudge();
    await popup.waitForButton("Skip");
    await becomes("shown");
    return popup;
  }

  test("snooze: the popup goes, and comes back when the time is over", async () => {
    const before = (await stored(get())).today.snoozed;
    const popup = await nudged();
    await popup.click("Snooze 5 minutes");
    await popup.waitForClose();
    const { state, today } = await stored(get());
    expect(state.nudge).toMatchObject({ is: "deferred", why: "snoozed" });
    expect(today.snoozed).toBe(before + 1);

    await preset(
      get(),
      { ...state, nudge: { is: "deferred", until: Date.now() + 3000, why: "snoozed" } },
      { intervalMinutes: 1 },
    );
    await (await nudge()).waitForButton("Snooze 5 minutes");
  });

  test("after three snoozes in a row there is no fourth", async () => {
    const popup = await nudged({ snoozes: 3 });
    expect(await popup.sees("button", "Skip")).toBe(true);
    expect(await popup.sees("button", "Snooze 5 minutes")).toBe(false);
  });

  test("skip and undo: the break is gone, and back", async () => {
    const before = (await stored(get())).today.skipped;
    const popup = await nudged();
    await popup.click("Skip");
    await popup.waitForButton("Undo");
    const after = await stored(get());
    expect(after.state.clock.activeMs).toBeLessThan(10_000);
    expect(after.today.skipped).toBe(before + 1);

    await popup.click("Undo");
    await popup.waitForButton("Skip");
    const undone = await stored(get());
    expect(undone.state.clock.activeMs).toBeGreaterThanOrEqual(58_000);
    expect(undone.today.skipped).toBe(before);
  });

  test("closed by a click elsewhere the break stays owed, and is asked about again", async () => {
    const before = (await stored(get())).today.unanswered;
    const popup = await nudged();
    // A page that is gone again within a second was never seen, and closing it would be no answer.
    await timePasses(1_500);
    await get().desktop.clickAt(300, 750);
    await popup.waitForClose();
    await becomes("deferred");
    const { state, today } = await stored(get());
    expect(state.nudge).toMatchObject({ is: "deferred", why: "dismissed" });
    expect(today.unanswered).toBe(before + 1);
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(58_000);
    expect(await get().badge()).toBe("•");

    await preset(
      get(),
      { ...state, nudge: { is: "deferred", until: Date.now() + 3000, why: "dismissed" } },
      { intervalMinutes: 1 },
    );
    await (await nudge()).waitForButton("Skip");
    // Closed any sooner it would go on to a notification, into the next test.
    await timePasses(1_500);
  });

  test("pause: nothing comes while it lasts; resume: the break that is due comes", async () => {
    await preset(get(), browsingFor(20_000), { intervalMinutes: 1 });
    const home = await get().openToolbarPopup();
    await home.click("Pause");
    for (const name of ["30 minutes", "1 hour", "2 hours", "Until tomorrow", "Until I turn it on"])
      await home.waitForButton(name);
    await home.click("1 hour");
    await home.waitForButton("Resume reminders");
    await home.close();
    const { state } = await stored(get());
    expect(((state.pause?.until ?? 0) - Date.now()) / 60_000).toBeCloseTo(60, 0);

    await almostDue(get(), {}, { pause: state.pause });
    await activeUntil(get().desktop, timePasses(6_000));
    expect(await get().isAnyOpen()).toBe(false);

    await preset(get(), browsingFor(61_000, { pause: state.pause }), { intervalMinutes: 1 });
    const paused = await get().openToolbarPopup();
    await paused.click("Resume reminders");
    await paused.waitForButton("Skip");
  });
});
