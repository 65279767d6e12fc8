import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { activeUntil } from "../../browsers/activity.ts";
import { due, orState, stored } from "../../browsers/limber.ts";
import { openSite, type Site } from "../../browsers/site.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const host = "music.localhost";

eachBrowser(
  "sound that can really be heard",
  get => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site?.close());

    const state = async () => (await stored(get())).state;
    const audible = () => get().fromBehind("chrome.tabs.query({ audible: true }).then(tabs => tabs.length)");
    const isAudible = (tabs: number) =>
      until(async () => (await audible()) === tabs, {
        timeoutMs: 20_000,
        what: `${tabs} tabs that can be heard`,
      });
    const newTab = () => get().desktop.key("ctrl+t");
    const playOrStop = async (tabs: number) => {
      await get().desktop.clickAt(500, 600);
      await isAudible(tabs);
    };

    /** The popup that comes by itself; seen for so long that closing it is an answer, and no notification follows. */
    async function nudge(): Promise<void> {
      const popup = await activeUntil(get().desktop, orState(get(), get().popup({ timeoutMs: 30_000 })));
      await popup.waitForButton("Skip");
      await timePasses(1_500);
    }

    beforeEach(async () => {
      site.forget();
      await get().visit(site.address("sound", host));
      await site.says(host, ({ playing }) => !playing, "a page with sound");
      await isAudible(0);
    });

    test("in the tab in front it holds the nudge, which says why; when it ends the nudge waits for a good moment", async () => {
      await playOrStop(1);
      await due(get(), { nudgeLevel: "popup", patienceMinutes: 10 });
      const { desktop } = get();
      await activeUntil(
        desktop,
        until(async () => (await state()).hold === "audible", { what: "held by sound" }),
      );
      expect(await get().title()).toContain("sound is playing in the tab in front");
      expect(await get().badge()).toBe("•");
      expect(await get().isAnyOpen()).toBe(false);
      const home = await get().openToolbarPopup();
      await home.waitFor("Waiting: sound is playing in the tab in front");
      await home.close();
      await home.waitForClose();

      await playOrStop(0);
      const waits = until(async () => (await state()).nudge.is === "waiting", {
        timeoutMs: 40_000,
        what: "a nudge that waits for a good moment",
      });
      await activeUntil(desktop, waits);
      expect((await state()).hold).toBeNull();
      await activeUntil(desktop, timePasses(3_000));
      expect(await get().isAnyOpen()).toBe(false);
      // Not a new tab, into which an address is about to be typed, but a turn to one that was there.
      await newTab();
      await activeUntil(desktop, timePasses(3_000));
      expect(await get().isAnyOpen()).toBe(false);
      await desktop.key("ctrl+shift+Tab");
      await nudge();
    });

    test("in another tab it holds nothing", async () => {
      await playOrStop(1);
      await newTab();
      await due(get());
      await nudge();
      expect(await audible()).toBe(1);
    });
  },
  { sound: true },
);
