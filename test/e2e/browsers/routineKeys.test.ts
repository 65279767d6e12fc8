import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { countOn, firstRepOf, openOwnWindow, plays, waitingAt } from "../../browsers/routine.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("the keys of a routine", get => {
  const key = (...keys: string[]) => get().desktop.key(...keys);
  const page = async () => (await stored(get())).state.routine?.page;
  const shows = (on: Page, heading: string, count: string) =>
    until(async () => (await on.heading()) === heading && (await countOn(on)).startsWith(count), {
      what: `${heading}: ${count}`,
    });
  const muteButton = "document.querySelector('[aria-keyshortcuts=M]')";

  const surfaces = {
    "the toolbar's popup": () => get().openToolbarPopup(),
    "a window of its own": () => openOwnWindow(get()),
  };

  test.each(Object.entries(surfaces))(
    "in %s: Space pauses and goes on, the arrows move, M mutes",
    async (_, open) => {
      await preset(get(), browsingFor(1000, { routine: waitingAt(firstRepOf("sitAndRotate"), "gentle") }));
      const on = await open();
      await plays(on);
      await shows(on, "Sit and Rotate", "Right 1 of 5");

      await key("space");
      await on.waitForButton("Resume");
      await on.waitFor("Paused");
      await until(async () => (await page()) === null, { what: "a routine that nobody plays" });
      expect(await countOn(on)).toBe("Right 1 of 5");
      await key("space");
      await on.waitForButton("Pause");
      await until(async () => Boolean(await page()), { what: "a routine that is played" });
      expect(await on.heading()).toBe("Sit and Rotate");

      // Well under way, a stretch is begun anew; barely begun, it is left for the one before.
      await key("Left");
      await shows(on, "Sit and Rotate", "Get ready");
      await key("Left");
      await shows(on, "Standing Back Arch", "Get ready");
      await key("Right");
      await shows(on, "Sit and Rotate", "Get ready");
      await key("Right");
      await shows(on, "Rotate Legs In and Out", "Get ready");

      const drawn = () => on.evaluate(`${muteButton}.querySelector("svg").innerHTML`);
      const isMuted = () => on.evaluate(`${muteButton}.ariaPressed === "true"`);
      const loud = await drawn();
      await key("m");
      await until(isMuted, { what: "the sound is off" });
      const muted = await drawn();
      expect(muted).not.toBe(loud);
      await key("m");
      await until(async () => !(await isMuted()), { what: "the sound is on" });
      expect(await drawn()).toBe(loud);
      await on.waitForButton("Pause");
    },
  );
});
