import { test } from "vitest";
import { almostDue, browsingFor, preset, storedNudge } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const blockedNotifications = part("notifications that the system blocks", (get, name) => {
  test("leave the nudge to the badge, and the options page says so", async () => {
    await almostDue(get(), { nudgeLevel: "notification" });
    const isOnBadge = async () => {
      const { surface, isShown } = await storedNudge(get());
      return surface === "badge" && isShown;
    };
    await activeUntil(get().desktop, until(isOnBadge, { what: "a nudge on the badge" }));
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });

    await preset(get(), browsingFor(20_000), { nudgeLevel: "notification" });
    const options = await get().openOptions();
    await options.click("Test my reminder");
    await options.waitFor("could not show: notification");
    await options.waitFor("a dot on Limber’s button");
    // Firefox reports no block before a notification has failed.
    if (name === "chromium") await options.waitFor("Your system blocks Limber’s notifications.");
  });
});
