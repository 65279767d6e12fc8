import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { almostDue, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

type Place = { left: number; top: number; width: number; height: number };

eachBrowser("a nudge in a window of its own", get => {
  const place = async (page: Page) =>
    (await page.evaluate(
      "({ left: screenX, top: screenY, width: outerWidth, height: outerHeight })",
    )) as Place;
  const remembered = async () => (await get().storage()).placement as Place | undefined;

  /** A nudge where the popup is refused: over another popup window. */
  async function nudge(): Promise<Page> {
    const create = "chrome.windows.create({ type: 'popup', url: 'about:blank', width: 300, height: 300 })";
    const other = await get().fromBehind(`${create}.then(created => created.id)`);
    const isFront = `chrome.windows.get(${other}).then(each => each.focused)`;
    await until(() => get().fromBehind(isFront), { what: "the other window in front" });
    await almostDue(get());
    const page = get().page({ surface: "window", timeoutMs: 30_000 });
    const own = await activeUntil(get().desktop, page).catch(async cause => {
      throw new Error(`No window; the state: ${JSON.stringify((await stored(get())).state)}`, { cause });
    });
    await own.waitForButton("Skip");
    await get().fromBehind(`chrome.windows.remove(${other})`);
    return own;
  }

  const close = async (page: Page) => {
    await page.close();
    await page.waitForClose();
  };

  test("comes back where the person has put it, as large as they made it", async () => {
    const own = await nudge();
    const before = await place(own);
    const id = await get().desktop.tool("getactivewindow");
    await get().desktop.tool("windowsize", "--sync", id, "600", "700");
    await get().desktop.tool("windowmove", id, "620", "140");
    const moved = await until(
      async () => {
        const now = await place(own);
        const isMoved = now.left !== before.left && now.width !== before.width;
        return isMoved && isDeepStrictEqual(await remembered(), now) && now;
      },
      { what: "the new place remembered" },
    );
    await close(own);

    const again = await nudge();
    const now = await place(again);
    for (const side of ["left", "top", "width", "height"] as const)
      expect(Math.abs(now[side] - moved[side]), side).toBeLessThan(40);
    await close(again);
  });

  test("never opens where there is no screen any more", async () => {
    await get().setStorage({ placement: { left: 4000, top: -2500, width: 3000, height: 900 } });
    const own = await nudge();
    const isOnScreen = async () => {
      const { left, top, width, height } = await place(own);
      return left >= 0 && top >= 0 && left + width <= 1280 && top + height <= 1000;
    };
    await until(isOnScreen, { what: "a window on the screen" });
    await close(own);
  });
});
