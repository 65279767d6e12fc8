import { expect, test } from "vitest";
import {
  almostDue,
  nudgeIsDeferred,
  nudgeIsShown,
  stored,
  storedNudge,
} from "../../../browsers/extension/limber.ts";
import { pressNotification } from "../../../browsers/extension/notification.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const notification = part("a notification whose worker was killed after it was shown", (get, name) => {
  const isGone = () =>
    until(async () => (await get().notifications()).length === 0, { what: "no notification" });

  async function notified(): Promise<void> {
    await almostDue(get(), { nudgeLevel: "notification" });
    await activeUntil(get().desktop, nudgeIsShown(get()));
    expect(await storedNudge(get())).toMatchObject({ surface: "notification" });
    await get().killWorker();
  }

  async function startsByButton(): Promise<void> {
    await notified();
    await get().setStorage({ introduction: null });
    await pressNotification(get(), "start");
    const own = await get().page({ surface: "window" });
    await own.click("Let’s go");
    await own.waitForHeading("Standing Back Arch");
    await isGone();
    const { state, today } = await stored(get());
    expect(await storedNudge(get())).toMatchObject({ is: "idle" });
    expect(state).toMatchObject({ dismissals: 0, routine: { plan: { kind: "full" } } });
    expect(today.unanswered).toBe(0);
  }

  test("shows the answers at a click, which is no dismissal and starts nothing", async () => {
    await notified();
    await pressNotification(get(), "body");
    const own = await get().page({ surface: "window" });
    await own.waitForButton("Skip");
    await nudgeIsShown(get());
    await isGone();
    const { state, today } = await stored(get());
    expect(await storedNudge(get())).toMatchObject({ surface: "window", isShown: true });
    expect(state).toMatchObject({ dismissals: 0, routine: null });
    expect(today.unanswered).toBe(0);
  });

  test("is dismissed by its close button", async () => {
    await notified();
    await pressNotification(get(), "close");
    await nudgeIsDeferred(get());
    const { state, today } = await stored(get());
    expect(await storedNudge(get())).toMatchObject({ why: "dismissed" });
    expect(state.dismissals).toBe(1);
    expect(today.unanswered).toBe(1);
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
  });

  // Firefox throws on notifications with buttons.
  if (name === "firefox") return;
  test("starts the routine by its button", startsByButton);

  test("snoozes by its button", async () => {
    await notified();
    await pressNotification(get(), "snooze");
    await nudgeIsDeferred(get());
    await isGone();
    const { state, today } = await stored(get());
    expect(await storedNudge(get())).toMatchObject({ why: "snoozed" });
    expect(state).toMatchObject({ snoozes: 1, dismissals: 0 });
    expect(today).toMatchObject({ snoozed: 1, unanswered: 0 });
  });
});
