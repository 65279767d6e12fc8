import { expect, test } from "vitest";
import {
  almostDue,
  browsingFor,
  nudgeIsDeferred,
  nudgeIsShown,
  popupComes,
  preset,
  stored,
  storedNudge,
} from "../../../browsers/extension/limber.ts";
import { guardIsOver } from "../../../browsers/extension/listeners.ts";
import { deferredNudge } from "../../../browsers/extension/storedState.ts";
import type { Page } from "../../../browsers/page.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const answers = part("the answers to a nudge", (get, name) => {
  /** A nudge that has opened by itself and has reported that it is on screen. */
  async function nudged(rest = {}): Promise<Page> {
    await almostDue(get(), {}, rest);
    const popup = await popupComes(get());
    await popup.waitForButton("Skip");
    await nudgeIsShown(get());
    return popup;
  }

  /** Replaces the deferred nudge by one whose time comes in three seconds. */
  async function comesSoon(why: "snoozed" | "dismissed"): Promise<void> {
    const { state } = await stored(get());
    const nudge = deferredNudge(Date.now() + 3_000, why);
    await preset(get(), { ...state, nudge }, { intervalMinutes: 1 });
  }

  test("a snooze closes the popup, which comes back when the time is over", async () => {
    const popup = await nudged();
    await popup.click("Snooze 5 min");
    await popup.waitForClose();
    await nudgeIsDeferred(get());
    expect(await storedNudge(get())).toMatchObject({ why: "snoozed" });
    expect((await stored(get())).today.snoozed).toBe(1);

    await comesSoon("snoozed");
    await (await popupComes(get())).waitForButton("Snooze 5 min");
  });

  test("a click elsewhere closes the popup; opened by hand it has all answers, and the nudge comes again", async () => {
    const popup = await nudged();
    // A popup that closes within its first second is no answer.
    await guardIsOver(popup);
    await get().desktop.clickAt(300, 750);
    await popup.waitForClose();
    await nudgeIsDeferred(get());
    const { state, today } = await stored(get());
    expect(await storedNudge(get())).toMatchObject({ why: "dismissed" });
    expect(today.unanswered).toBe(1);
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(58_000);
    expect(await get().badge()).toBe("•");

    const opened = await get().openToolbarPopup();
    for (const answer of ["Start routine", "Short version", "Snooze 5 min", "Skip"])
      await opened.waitForButton(answer);
    const focused = () => opened.evaluate("document.activeElement.textContent.trim()");
    await expect.poll(focused, { timeout: 180_000, interval: 200 }).toBe("Start routine");
    await opened.close();
    await opened.waitForClose();
    expect((await stored(get())).today.unanswered).toBe(1);

    await comesSoon("dismissed");
    await (await popupComes(get())).waitForButton("Skip");
  });

  // The page and the core do the rest, and they are the same in Firefox.
  if (name === "firefox") return;

  test("after three snoozes in a row the nudge offers no fourth", async () => {
    const popup = await nudged({ snoozes: 3 });
    expect(await popup.sees("button", "Skip")).toBe(true);
    expect(await popup.sees("button", "Snooze 5 min")).toBe(false);
  });

  test("a skip takes the break away, and Undo brings it back", async () => {
    const popup = await nudged();
    const before = (await stored(get())).state.clock;
    await popup.click("Skip");
    await popup.waitForButton("Undo");
    const after = await stored(get());
    expect(after.state.clock.activeMs).toBeLessThan(before.activeMs);
    expect(after.state.clock.resetAt).toBeGreaterThan(before.resetAt);
    expect(after.today.skipped).toBe(1);

    await popup.click("Undo");
    await popup.waitForButton("Skip");
    const undone = await stored(get());
    expect(undone.state.clock.activeMs).toBeGreaterThanOrEqual(58_000);
    expect(undone.today.skipped).toBe(0);
  });

  test("during a pause no nudge comes; after Resume the nudge for the due break comes", async () => {
    await preset(get(), browsingFor(20_000), { intervalMinutes: 1 });
    // The page's clock moves once a second, so the pause may end a little earlier than the click says.
    const before = Date.now();
    const home = await get().openToolbarPopup();
    await home.click("Pause reminders");
    const inAnHour = () => {
      const end = Math.max(Date.now(), before) + 3_600_000;
      const isToday = new Date(end).getDate() === new Date().getDate();
      const { format } = new Intl.DateTimeFormat("en", {
        ...(!isToday && { weekday: "short" }),
        hour: "numeric",
        minute: "2-digit",
      });
      return format(end);
    };
    for (const name of ["30 minutes", "2 hours", "Until tomorrow", "Until I turn it on"])
      await home.waitFor(name);
    const choice = await until(
      async () => {
        const name = `1 hour ${inAnHour()}`;
        return (await home.sees("button", name)) && name;
      },
      { what: "the pause of an hour, with its end" },
    );
    await home.click(choice);
    await home.waitForButton("Resume reminders");
    const end = (await stored(get())).state.pause?.until ?? 0;
    expect(end).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(end).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await home.close();

    await almostDue(get(), {}, { pause: { until: end } });
    await activeUntil(get().desktop, timePasses(6_000));
    expect(await get().isAnyOpen()).toBe(false);

    await preset(get(), browsingFor(61_000, { pause: { until: end } }), { intervalMinutes: 1 });
    const paused = await get().openToolbarPopup();
    await paused.click("Resume reminders");
    // A person who is away gets no nudge, however slow the machine has been so far.
    await activeUntil(get().desktop, paused.waitForButton("Skip"));
  });
});
