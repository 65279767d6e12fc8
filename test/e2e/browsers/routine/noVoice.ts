import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { recordOf } from "../../../browsers/extension/listeners.ts";
import { countOn, firstRepOf, interruptedAt, plays } from "../../../browsers/extension/routine.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const notice = "No voice here: chimes and text lead you.";

// Firefox offers the page voices where Speech Dispatcher is installed, and else the same empty list.
export const noVoice = part(
  "a machine without a voice",
  get => {
    const noticeOn = async (page: Page) =>
      String(await page.evaluate("document.querySelector('.voice-notice').textContent"));

    test("gets one notice, and the text leads the routine", async () => {
      await preset(get(), browsingFor(1000, { routine: interruptedAt(firstRepOf("standingBackArch")) }));
      const popup = await get().openToolbarPopup();
      await plays(popup);
      expect(await popup.evaluate("speechSynthesis.getVoices().length")).toBe(0);
      await until(async () => (await noticeOn(popup)) === notice, { what: "the notice" });
      // The page announces the count to screen readers in place of the voice.
      const isAnnounced = async () =>
        (await recordOf(popup, "routine")).some(
          ({ announced, count }) => announced === count && /^[2-5] of 5$/.test(count),
        );
      await until(isAnnounced, { what: "the count in an announcement" });

      await popup.click("Next");
      await popup.waitForHeading("Sit and Rotate");
      await until(async () => (await noticeOn(popup)) === "", { what: "no notice" });
      await popup.close();
      await popup.waitForClose();
      const again = await get().openToolbarPopup();
      await plays(again);
      // A page waits five seconds for voices before it shows the notice.
      await until(async () => Number(await again.evaluate("performance.now()")) > 6_500, { what: "6.5 s" });
      expect(await noticeOn(again)).toBe("");
      await until(async () => /^Right [1-5] of 5$/.test(await countOn(again)), {
        what: "the routine going on",
      });
    });
  },
  { only: "chromium" },
);
