import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { defaultSize } from "../../../../src/browser/pages/placement.ts";
import { almostDue, orState } from "../../../browsers/extension/limber.ts";
import type { Page } from "../../../browsers/page.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

type Place = { left: number; top: number; width: number; height: number };

export const placement = part("a nudge in a window of its own", get => {
  const place = async (page: Page) =>
    (await page.evaluate(
      "({ left: screenX, top: screenY, width: outerWidth, height: outerHeight })",
    )) as Place;
  const storedPlace = async () => {
    const { placement } = await get().storage();
    const { screen: _, ...stored } = { ...(placement as Place & { screen?: Place }) };
    return stored;
  };

  /** A nudge over another popup window, where the browser refuses the popup. */
  async function nudge(): Promise<Page> {
    const create = "chrome.windows.create({ type: 'popup', url: 'about:blank', width: 300, height: 300 })";
    const other = await get().fromBehind(`${create}.then(created => created.id)`);
    const isFront = `chrome.windows.get(${other}).then(each => each.focused)`;
    await until(() => get().fromBehind(isFront), { what: "the other window in front" });
    await almostDue(get());
    const own = await activeUntil(get().desktop, orState(get(), get().page({ surface: "window" })));
    await own.waitForButton("Skip");
    await get().fromBehind(`chrome.windows.remove(${other})`);
    return own;
  }

  const close = async (page: Page) => {
    await page.close();
    await page.waitForClose();
  };

  test("opens small; the next one opens where the person moved it, and in its size", async () => {
    const own = await nudge();
    const before = await place(own);
    expect(Math.abs(before.width - defaultSize.width)).toBeLessThan(40);
    expect(Math.abs(before.height - defaultSize.height)).toBeLessThan(40);
    const id = await get().desktop.tool("getactivewindow");
    await get().desktop.tool("windowsize", "--sync", id, "600", "700");
    await get().desktop.tool("windowmove", id, "620", "140");
    const moved = await until(
      async () => {
        const now = await place(own);
        const isMoved = now.left !== before.left && now.width !== before.width;
        return isMoved && isDeepStrictEqual(await storedPlace(), now) && now;
      },
      { what: "the new place in the storage" },
    );
    await close(own);

    const again = await nudge();
    const now = await place(again);
    for (const side of ["left", "top", "width", "height"] as const)
      expect(Math.abs(now[side] - moved[side]), side).toBeLessThan(40);
    await close(again);
  });

  test("never opens outside the screen", async () => {
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
