import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { almostDue, browsingFor, preset, stored } from "../../browsers/limber.ts";
import { pressNotification } from "../../browsers/notification.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("a notification, its worker killed since it was shown", (get, name) => {
  const nudge = async () => (await stored(get())).state.nudge;
  const becomes = (is: string) =>
    until(async () => (await nudge()).is === is, { timeoutMs: 20_000, what: `the nudge is ${is}` });
  const isGone = () =>
    until(async () => (await get().notifications()).length === 0, { what: "no notification" });

  /** A notification that nobody has answered, and what the day counted before. */
  async function notified() {
    const { today } = await stored(get());
    await almostDue(get(), { nudgeLevel: "notification" });
    await activeUntil(get().desktop, becomes("shown"));
    expect(await nudge()).toMatchObject({ surface: "notification" });
    await get().killWorker();
    return today;
  }

  async function starts(part: "body" | "start"): Promise<void> {
    const before = await notified();
    await pressNotification(get(), part);
    const own = await get().page({ surface: "window", timeoutMs: 20_000 });
    await own.waitForHeading("Standing Back Arch");
    await isGone();
    const { state, today } = await stored(get());
    expect(state).toMatchObject({
      nudge: { is: "idle" },
      dismissals: 0,
      routine: { plan: { kind: "full" } },
    });
    expect(today.unanswered).toBe(before.unanswered);
    await own.click("End");
    await own.close();
    await own.waitForClose();
  }

  test("starts the routine when it is clicked, and that is no closing", () => starts("body"));

  test("is a soft no when it is closed", async () => {
    const before = await notified();
    await pressNotification(get(), "close");
    await becomes("deferred");
    const { state, today } = await stored(get());
    expect(state).toMatchObject({ dismissals: 1, nudge: { is: "deferred", why: "dismissed" } });
    expect(today.unanswered).toBe(before.unanswered + 1);
    expect(await get().badge()).toBe("•");
  });

  // Firefox throws on buttons.
  if (name === "firefox") return;
  test("starts the routine by its button", () => starts("start"));

  test("snoozes by its button", async () => {
    const before = await notified();
    await pressNotification(get(), "snooze");
    await becomes("deferred");
    await isGone();
    const { state, today } = await stored(get());
    expect(state).toMatchObject({ snoozes: 1, dismissals: 0, nudge: { is: "deferred", why: "snoozed" } });
    expect(today).toMatchObject({ snoozed: before.snoozed + 1, unanswered: before.unanswered });
  });
});

eachBrowser(
  "notifications that the system does not show",
  (get, name) => {
    test("are noticed: the badge says it instead, and so does the options page", async () => {
      await almostDue(get(), { nudgeLevel: "notification" });
      const owed = async () => {
        const { nudge } = (await stored(get())).state;
        return nudge.is === "shown" && nudge.surface === "badge";
      };
      await activeUntil(get().desktop, until(owed, { timeoutMs: 30_000, what: "a nudge on the badge" }));
      expect(await get().badge()).toBe("•");

      await preset(get(), browsingFor(20_000), { nudgeLevel: "notification" });
      const options = await get().openOptions();
      await options.click("Test my nudge");
      await options.waitFor("could not show: notification");
      await options.waitFor("a dot on Limber’s button");
      // Firefox does not tell before one was tried.
      if (name === "chromium") await options.waitFor("Your system blocks Limber’s notifications.");
    });
  },
  { notificationsOff: true, preferences: { "alerts.useSystemBackend": true } },
);
