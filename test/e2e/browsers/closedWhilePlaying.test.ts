import { expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { countOn, firstRepOf, openOwnWindow, plays, waitingAt } from "../../browsers/routine.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const minute = 60_000;

eachBrowser("the browser closed while a routine plays", get => {
  const run = async () => (await stored(get())).state.routine;
  const badgeIs = (badge: string) => until(async () => (await get().badge()) === badge, { what: badge });

  /** Plays until the second rep is under way and stored. */
  async function played(open: () => Promise<Page>): Promise<State> {
    await get().desktop.move(300 + Math.random() * 200, 500);
    await preset(
      get(),
      browsingFor(5 * minute, { routine: waitingAt(firstRepOf("sitAndRotate"), "gentle") }),
      {
        intervalMinutes: 30,
      },
    );
    const page = await open();
    await plays(page);
    await until(async () => (await countOn(page)) === "Left 1 of 5", { what: "the second rep" });
    const { state } = await until(async () => {
      const now = await stored(get());
      return now.state.routine?.page && now.state.routine.done > 5 && now;
    });
    return state;
  }
  const reopened = async () => {
    await get().restart();
    await get().window.focus();
    await get().desktop.move(300 + Math.random() * 200, 500);
  };

  test("for a moment: opened again, it offers the routine at the rep that was reached", async () => {
    const before = await played(() => get().openToolbarPopup());
    await reopened();
    await until(async () => (await run())?.page === null, { what: "a routine that waits" });
    await badgeIs("▶");
    expect(await run()).toMatchObject({ done: before.routine?.done, plan: before.routine?.plan });
    expect((await stored(get())).today).toMatchObject({ full: 0, short: 0, partial: 0 });
    const popup = await get().openToolbarPopup();
    await plays(popup);
    expect(await popup.heading()).toBe("Sit and Rotate");
    // At once, or after the short rest before it: sooner than the movement takes that was done already.
    await until(async () => (await countOn(popup)) === "Left 1 of 5", {
      timeoutMs: 3_000,
      what: "the same rep",
    });
    await popup.click("End");
    await until(async () => (await run()) === null, { what: "the routine's end" });
  });

  test("for more than a quarter of an hour: the routine is recorded as it was, and not offered", async () => {
    const { partial } = (await stored(get())).today;
    const { clock, ...rest } = await played(() => openOwnWindow(get()));
    await reopened();
    await until(async () => (await run())?.page === null, { what: "a routine that waits" });
    // In place of waiting: what was stored when the browser closed, so much earlier.
    const ms = 16 * minute;
    const earlier = {
      ...clock,
      accountedUntil: clock.accountedUntil - ms,
      resetAt: clock.resetAt - ms,
      recent: [],
    };
    const left = rest.routine && { ...rest.routine, touchedAt: rest.routine.touchedAt - ms };
    await get().setStorage({ state: { ...rest, clock: earlier, routine: left } });
    expect(await run()).toEqual(left);
    await reopened();
    await until(async () => (await run()) === null, { what: "no routine any more" });
    expect((await stored(get())).today).toMatchObject({ full: 0, short: 0, partial: partial + 1 });
    await until(async () => (await get().badge()) !== "▶", { what: "no routine on the badge" });
    const popup = await get().openToolbarPopup();
    await popup.waitForButton("Start routine");
    expect(await popup.evaluate("document.querySelector('main').dataset.view")).toBe("home");
  });
});
