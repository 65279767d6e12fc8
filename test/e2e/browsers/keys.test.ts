import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { almostDue, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("the keyboard over a nudge that opened by itself", (get, name) => {
  const key = (...keys: string[]) => get().desktop.key(...keys);
  const focus = (popup: Page) => popup.evaluate("document.activeElement.textContent.trim()");
  const holdsButton = (popup: Page) =>
    popup.evaluate("document.activeElement.matches('button, a, input, select, summary')");

  /** A popup that has just opened by itself and is not a second old. */
  async function nudge(): Promise<Page> {
    await almostDue(get());
    const popup = get().popup({ timeoutMs: 40_000, everyMs: 20 });
    return activeUntil(get().desktop, popup);
  }

  /**
   * Strikes keys within the popup's first second, and lets them do what they do; a machine too slow for that gets another
   * popup. `unanswered` is what the day had counted before.
   */
  const struck = (...keys: string[]) =>
    until(
      async () => {
        const { unanswered } = (await stored(get())).today;
        const popup = await nudge();
        await until(() => popup.heading(), { everyMs: 20, what: "a nudge that is drawn" });
        const openedAt = Number(await popup.evaluate("performance.timeOrigin"));
        await key(...keys);
        const isInTime = Date.now() - openedAt < 1_000;
        await timePasses(2_000);
        if (isInTime) return { popup, unanswered };
        await popup.close();
        await popup.waitForClose();
        return undefined;
      },
      { timeoutMs: 150_000, what: "keys struck in a popup's first second" },
    );

  test("in its first second Enter, Space, Tab and letters do nothing; then Enter and Space act on what was tabbed to, and on nothing else", async () => {
    const { popup } = await struck("Return", "space", "Tab", "Return", "x", "m", "space");
    expect(await popup.isOpen()).toBe(true);
    expect(await holdsButton(popup)).toBe(false);
    await popup.waitForButton("Skip");
    const { state } = await stored(get());
    expect(state).toMatchObject({ routine: null, dismissals: 0, nudge: { is: "shown", surface: "popup" } });

    await key("Return", "space", "x");
    await timePasses(500);
    expect(await holdsButton(popup)).toBe(false);
    expect((await stored(get())).state).toMatchObject({ routine: null, nudge: { is: "shown" } });

    for (let tabs = 0; tabs < 10 && (await focus(popup)) !== "Snooze 5 minutes"; tabs++) await key("Tab");
    expect(await focus(popup)).toBe("Snooze 5 minutes");
    await key("space");
    await popup.waitForClose();
    await until(async () => (await stored(get())).state.snoozes === 1, { what: "one snooze" });
  });
  // Firefox closes every panel at Escape before the page hears of it: no page can keep it, but it is no answer either.
  test("Escape in its first second answers nothing", async () => {
    const { popup, unanswered } = await struck("Escape");
    expect(await popup.isOpen()).toBe(name === "chromium");
    const { state, today } = await stored(get());
    expect(state).toMatchObject({ dismissals: 0, nudge: { is: "shown" } });
    expect(today.unanswered).toBe(unanswered);
  });
});
