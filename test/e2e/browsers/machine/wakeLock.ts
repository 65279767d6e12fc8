import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { recordOf, type WakeLockEntry } from "../../../browsers/extension/listeners.ts";
import { firstRepOf, interruptedAt, openOwnWindow, plays } from "../../../browsers/extension/routine.ts";
import type { Page } from "../../../browsers/page.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** Runs in the page: fires `visibilitychange` as soon as the page requests the lock, before the browser answers. */
const flicker = `(() => {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    document.dispatchEvent(new Event("visibilitychange"));
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-wake-lock"] });
})()`;

/** How often each entry was recorded. */
async function tally(page: Page): Promise<Record<WakeLockEntry, number>> {
  const entries = await recordOf(page, "wakeLock");
  const of = (entry: WakeLockEntry) => entries.filter(each => each === entry).length;
  return {
    requested: of("requested"),
    granted: of("granted"),
    refused: of("refused"),
    released: of("released"),
  };
}

export const wakeLock = part("the screen's wake lock", (get, name) => {
  const isHeld = (page: Page, held: boolean) =>
    until(
      async () => {
        const { requested, granted, refused, released } = await tally(page);
        // A browser may refuse a window that is just coming back, and grant a later request.
        return requested === granted + refused && granted === released + (held ? 1 : 0);
      },
      { what: `a wake lock that is ${held ? "held" : "released"}` },
    ).catch(async cause => {
      throw new Error(`${cause} Recorded: ${await recordOf(page, "wakeLock")}`, { cause });
    });
  async function pauses(page: Page): Promise<void> {
    await page.click("Pause");
    await page.waitForButton("Resume");
    await isHeld(page, false);
  }
  const begin = () =>
    preset(get(), browsingFor(1000, { routine: interruptedAt(firstRepOf("standingBackArch")) }));

  const surfaces = {
    "the toolbar's popup": () => get().openToolbarPopup(),
    "a window of its own": () => openOwnWindow(get()),
  };

  test.each(Object.entries(surfaces))("is held only while a routine plays, in %s", async (_, open) => {
    await begin();
    const page = await open();
    await plays(page);
    await isHeld(page, true);
    await pauses(page);
    await page.click("Resume");
    await isHeld(page, true);
    await page.click("End");
    await page.waitFor("Stopped");
    await isHeld(page, false);
    expect((await tally(page)).granted).toBe(2);
  });

  test("is held again once a minimised window is back", async () => {
    await begin();
    const page = await openOwnWindow(get());
    await plays(page);
    await isHeld(page, true);
    const id = await get().desktop.tool("getactivewindow");
    await get().desktop.tool("windowminimize", id);
    // The browser releases the lock of a hidden page by itself.
    await isHeld(page, false);
    await get().desktop.tool("windowactivate", id);
    await isHeld(page, true);
    expect((await tally(page)).granted).toBeGreaterThan(1);
  });

  test("is released in a pause, although the window became visible twice before the browser granted a request", async () => {
    await begin();
    const page = await openOwnWindow(get());
    await plays(page);
    await isHeld(page, true);
    await pauses(page);
    await page.evaluate(flicker);
    await page.click("Resume");
    await until(async () => (await tally(page)).requested > 2, { what: "another request" });
    await isHeld(page, true);
    await pauses(page);
  });

  // Firefox's idle API reports no screen saver. Without a session bus Chromium inhibits the screen saver of X.
  if (name !== "chromium") return;
  test("keeps the machine's screen saver away while a routine plays, and only then", async () => {
    const { desktop } = get();
    const isSaved = async () => (await get().fromBehind("chrome.idle.queryState(15)")) === "locked";
    await begin();
    const popup = await get().openToolbarPopup();
    await plays(popup);
    await isHeld(popup, true);
    await desktop.lockAfter(3);
    await timePasses(6_000);
    expect(await isSaved()).toBe(false);
    await popup.click("Pause");
    await popup.waitForButton("Resume");
    await until(isSaved, { what: "the screen saver in a pause" });
    await desktop.lockAfter(0);
  });
});
