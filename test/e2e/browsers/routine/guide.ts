import { expect, test } from "vitest";
import { browsingFor, due, popupComes, preset } from "../../../browsers/extension/limber.ts";
import { guardIsOver } from "../../../browsers/extension/listeners.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

// `routineKeys.ts` presses M in Firefox too; the page does the rest, and it is the same there.
export const guide = part(
  "the guide",
  get => {
    const isMuted = (page: Page) =>
      page.evaluate(`document.querySelector("[aria-keyshortcuts=M]")?.ariaPressed === "true"`);

    test("is silent after M and announces its sentences meanwhile; a second M ends the silence", async () => {
      await due(get());
      const popup = await popupComes(get());
      await popup.click("Start routine");
      await popup.waitForButton("Pause");
      await guardIsOver(popup);
      await get().desktop.key("m");
      await until(() => isMuted(popup), { what: "the sound off" });
      const announced = () => popup.evaluate(`document.querySelector(".spoken").textContent`);
      await until(async () => String(await announced()) !== "", { what: "an announcement" });
      await get().desktop.key("m");
      await until(async () => !(await isMuted(popup)), { what: "the sound on" });

      await popup.click("How to do it safely");
      await popup.waitFor("Stop if anything hurts");
      await popup.waitFor("Do not bend your knees");
      await popup.waitForButton("Close");
      // Escape closes the instructions, not the routine.
      await get().desktop.key("Escape");
      await popup.waitForButton("Pause");
      await popup.click("End");
      await popup.waitFor("Stopped");
    });

    test("stays muted in a popup that opens again, and not in the next routine", async () => {
      await preset(get(), browsingFor(1000));
      const popup = await get().openToolbarPopup();
      await popup.click("Short version");
      await popup.click("Mute");
      await until(() => isMuted(popup), { what: "the sound off" });
      await popup.close();
      await popup.waitForClose();

      const again = await get().openToolbarPopup();
      await until(() => isMuted(again), { what: "the sound still off" });
      await again.click("End");
      await again.waitFor("Stopped");
      await again.close();
      await again.waitForClose();

      const next = await get().openToolbarPopup();
      await next.click("Start short version");
      await next.waitForButton("Pause");
      expect(await isMuted(next)).toBe(false);
    });
  },
  { only: "chromium" },
);
