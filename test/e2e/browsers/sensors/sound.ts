import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { due, nudgeBecomes, popupComes, stored } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { clickUntil } from "../../../browsers/surroundings/click.ts";
import { openSite, type Site } from "../../../browsers/surroundings/site.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part, timeout } from "../each.ts";

const host = "music.localhost";

export const sound = part("audible sound", (get, name) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const state = async () => (await stored(get())).state;
  const audible = () => get().fromBehind("chrome.tabs.query({ audible: true }).then(tabs => tabs.length)");
  const isAudible = (tabs: number) =>
    until(async () => (await audible()) === tabs, { what: `${tabs} audible tabs` });
  const newTab = () => get().desktop.key("ctrl+t");
  const playOrStop = async (tabs: number) => {
    await clickUntil(get().desktop, () => site.report(host)?.playing === tabs > 0, "a click in the page");
    await isAudible(tabs);
  };

  const nudge = async () => (await popupComes(get())).waitForButton("Skip");

  beforeEach(async () => {
    site.forget();
    await get().visit(site.address("sound", host));
    await site.reports(host, ({ playing }) => !playing, "a page with sound");
    await isAudible(0);
  }, timeout);

  test("in the front tab holds the nudge and says why; after its end the nudge waits for an opportune moment", async () => {
    await playOrStop(1);
    await due(get(), { nudgeLevel: "popup", patienceMinutes: 10 });
    const { desktop } = get();
    await activeUntil(
      desktop,
      until(async () => (await state()).hold === "audible", { what: "the hold for sound" }),
    );
    expect(await get().title()).toContain("sound is playing in the tab in front");
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
    expect(await get().isAnyOpen()).toBe(false);
    const home = await get().openToolbarPopup();
    await home.waitFor("Waiting: sound is playing in the tab in front");
    await home.close();
    await home.waitForClose();

    await playOrStop(0);
    await activeUntil(
      desktop,
      nudgeBecomes(get(), "waiting", ({ is }) => is === "waiting"),
    );
    expect((await state()).hold).toBeNull();
    await activeUntil(desktop, timePasses(3_000));
    expect(await get().isAnyOpen()).toBe(false);
    // A new tab is no opportune moment, because the person is about to type an address; a switch to an old tab is one.
    await newTab();
    await activeUntil(desktop, timePasses(3_000));
    expect(await get().isAnyOpen()).toBe(false);
    await desktop.key("ctrl+shift+Tab");
    await nudge();
  });

  test("in a muted tab in front holds nothing; when the person lets it be heard again, it does", async () => {
    await playOrStop(1);
    const playing = await get().fromBehind("chrome.tabs.query({ audible: true }).then(([tab]) => tab.id)");
    const mute = (muted: boolean) =>
      get().fromBehind(`chrome.tabs.update(${playing}, { muted: ${muted} }).then(() => true)`);
    await mute(true);
    // In Firefox a muted tab becomes silent after a moment.
    if (name === "chromium") await isAudible(1);
    await due(get());
    await nudge();
    await (await get().popup()).click("Snooze 5 min");
    await mute(false);
    await due(get());
    await activeUntil(
      get().desktop,
      until(async () => (await state()).hold === "audible", { what: "the hold for sound" }),
    );
  });

  // Firefox makes no split view for an extension.
  if (name === "chromium")
    test("in the other half of a split view holds, though the person uses this half", async () => {
      await playOrStop(1);
      await get().fromBehind(`(async () => {
      const [film] = await chrome.tabs.query({ audible: true });
      const other = await chrome.tabs.create({ index: film.index + 1 });
      await chrome.tabs.createSplit([film.id, other.id]);
      return (await chrome.tabs.get(film.id)).active;
    })()`);
      await due(get());
      await activeUntil(
        get().desktop,
        until(async () => (await state()).hold === "audible", { what: "the hold for sound" }),
      );
    });

  test("in another tab holds nothing", async () => {
    await playOrStop(1);
    await newTab();
    await due(get());
    await nudge();
    expect(await audible()).toBe(1);
  });
});
