import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import {
  countOn,
  firstMovement,
  firstRepOf,
  interruptedAt,
  openOwnWindow,
  plays,
} from "../../../browsers/extension/routine.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import type { Page } from "../../../browsers/page.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const routineKeys = part("the keys of a routine", (get, name) => {
  const key = (...keys: string[]) => get().desktop.key(...keys);
  const player = async () => playerOf((await stored(get())).state);
  const shows = (on: Page, heading: string, count: string, timeoutMs?: number) =>
    until(async () => (await on.heading()) === heading && (await countOn(on)).startsWith(count), {
      what: `${heading}: ${count}`,
      ...(timeoutMs && { timeoutMs }),
    });
  const muteButton = "document.querySelector('[aria-keyshortcuts=M]')";

  const surfaces = {
    "the toolbar's popup": () => get().openToolbarPopup(),
    // Firefox handles the keys of a panel itself, those of a window as Chromium does.
    ...(name === "chromium" && { "a window of its own": () => openOwnWindow(get()) }),
  };

  test.each(Object.entries(surfaces))(
    "work in %s: Space pauses and resumes, the arrows move, M mutes",
    async (_, open) => {
      await preset(
        get(),
        browsingFor(1000, { routine: interruptedAt(firstRepOf("sitAndRotate"), "gentle") }),
      );
      const on = await open();
      await plays(on);
      await until(async () => (await firstMovement(on)) === "Right 1 of 5", { what: "the first rep" });

      await key("space");
      await on.waitForButton("Resume");
      await on.waitFor("Paused");
      await until(async () => (await player()) === null, { what: "a routine that nobody plays" });
      const paused = await countOn(on);
      await timePasses(500);
      expect(await countOn(on)).toBe(paused);
      // Back restarts a stretch that has been playing for more than three seconds, and otherwise leaves it; it keeps a pause.
      await key("Left");
      await shows(on, "Sit and Rotate", "Get ready");
      await on.waitForButton("Resume");
      await key("space");
      await on.waitForButton("Pause");
      await until(async () => Boolean(await player()), { what: "a routine that plays" });
      await on.waitForHeading("Sit and Rotate");

      await key("Left");
      // A machine that takes more than three seconds restarts the same stretch: then press again.
      const isBefore = () => shows(on, "Standing Back Arch", "Get ready", 2_000);
      await until(() => isBefore().catch(() => key("Left").then(() => false)), {
        what: "the stretch before",
      });
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
