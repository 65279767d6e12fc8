import { expect, test } from "vitest";
import { browsingFor, preset } from "../../browsers/limber.ts";
import { heardBy, type WakeLockWord, wakeLockListener } from "../../browsers/listeners.ts";
import type { Page } from "../../browsers/page.ts";
import { firstRepOf, openOwnWindow, plays, waitingAt } from "../../browsers/routine.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

/** Runs in the page: it is told that it has come into sight again as soon as it asks for the lock, and before the answer. */
const flicker = `(() => {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    document.dispatchEvent(new Event("visibilitychange"));
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-heard"] });
})()`;

/** How often each word was heard. */
async function tally(page: Page): Promise<Record<WakeLockWord, number>> {
  const heard = await heardBy<WakeLockWord>(page);
  const of = (word: WakeLockWord) => heard.filter(each => each === word).length;
  return { asked: of("asked"), given: of("given"), refused: of("refused"), released: of("released") };
}

eachBrowser(
  "the screen",
  (get, name) => {
    const isHeld = (page: Page, held: boolean) =>
      until(
        async () => {
          const { asked, given, refused, released } = await tally(page);
          // A browser may refuse a window that is just coming back, and give it the lock a moment later.
          return asked === given + refused && given === released + (held ? 1 : 0);
        },
        { what: `a wake lock that is ${held ? "held" : "let go"}` },
      ).catch(async cause => {
        throw new Error(`${cause} Heard: ${await heardBy(page)}`, { cause });
      });
    async function pauses(page: Page): Promise<void> {
      await page.click("Pause");
      await page.waitForButton("Resume");
      await isHeld(page, false);
    }
    const waits = () =>
      preset(get(), browsingFor(1000, { routine: waitingAt(firstRepOf("standingBackArch")) }));

    const surfaces = {
      "the toolbar's popup": () => get().openToolbarPopup(),
      "a window of its own": () => openOwnWindow(get()),
    };

    test.each(Object.entries(surfaces))(
      "is kept on while a routine plays in %s, and no longer",
      async (_, open) => {
        await waits();
        const page = await open();
        await plays(page);
        await isHeld(page, true);
        await pauses(page);
        await page.click("Resume");
        await isHeld(page, true);
        await page.click("End");
        await page.waitFor("Stopped");
        await isHeld(page, false);
        expect((await tally(page)).given).toBe(2);
      },
    );

    test("is kept on again once a window that was minimised is back", async () => {
      await waits();
      const page = await openOwnWindow(get());
      await plays(page);
      await isHeld(page, true);
      const id = await get().desktop.tool("getactivewindow");
      await get().desktop.tool("windowminimize", id);
      // Nobody sees it: the browser takes the lock away by itself.
      await isHeld(page, false);
      await get().desktop.tool("windowactivate", id);
      await isHeld(page, true);
      expect((await tally(page)).given).toBeGreaterThan(1);
    });

    test("can go off in a pause, though the window came into sight more than once before the browser answered", async () => {
      await waits();
      const page = await openOwnWindow(get());
      await plays(page);
      await isHeld(page, true);
      await pauses(page);
      await page.evaluate(flicker);
      await page.click("Resume");
      await until(async () => (await tally(page)).asked > 2, { what: "a lock that is asked for again" });
      await isHeld(page, true);
      await pauses(page);
    });

    // Firefox's idle API knows no screen saver. With a session bus, which tests have not, browsers ask the desktop, not X.
    if (name !== "chromium") return;
    test("is left alone by the machine's own screen saver while a routine plays, and only then", async () => {
      const { desktop } = get();
      const isSaved = async () => (await get().fromBehind("chrome.idle.queryState(15)")) === "locked";
      await waits();
      const popup = await get().openToolbarPopup();
      await plays(popup);
      await isHeld(popup, true);
      await desktop.lockAfter(3);
      await timePasses(6_000);
      expect(await isSaved()).toBe(false);
      await popup.click("Pause");
      await popup.waitForButton("Resume");
      await until(isSaved, { what: "the screen saver in a pause" });
    });
  },
  { firstScript: wakeLockListener },
);
