import { afterAll, beforeAll, expect, test } from "vitest";
import { typeUntil } from "../../browsers/activity.ts";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import { openSite, type Site } from "../../browsers/site.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const host = "writing.localhost";

eachBrowser("never a stolen keystroke", get => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const nudge = async () => (await stored(get())).state.nudge;
  const windows = () => get().fromBehind("chrome.windows.getAll().then(all => all.length)");
  const written = (isSo: (text: string) => boolean, what: string) =>
    site.says(host, ({ written }) => isSo(written), what);

  test("somebody types from before a break is due until the patience is over: every character arrives, and the popup waits for the hands to rest", async () => {
    const { desktop } = get();
    await get().visit(site.address("writing", host));
    await written(text => text === "", "a page to write on");
    await desktop.clickAt(500, 600);
    // The typing is under way for some seconds when the break falls due, on a slow machine too.
    await preset(get(), browsingFor(52_000), { intervalMinutes: 1, nudgeLevel: "popup", patienceMinutes: 1 });
    const before = await windows();
    const blurred = site.said(host)?.blurred;
    const seen: string[] = [];

    /** Nothing opens while the break falls due and the patience runs out; the notification is all that comes. */
    async function watch(): Promise<void> {
      for (const begun = Date.now(); seen.at(-1) !== "shown" && Date.now() - begun < 100_000; ) {
        const { is } = await nudge();
        if (seen.at(-1) !== is && is !== "opening") seen.push(is);
        expect(await get().isAnyOpen()).toBe(false);
        expect(await windows()).toBe(before);
        await timePasses(300);
      }
      await timePasses(5_000);
    }
    const typed = await typeUntil(desktop, watch());
    const ended = Date.now();

    await written(text => text.length >= typed.length, "all that was typed");
    expect(site.said(host)?.written).toBe(typed);
    expect(site.said(host)?.blurred).toBe(blurred);
    expect(seen).toEqual(["idle", "waiting", "shown"]);
    expect(await nudge()).toMatchObject({ is: "shown", surface: "notification", popupPending: true });
    expect(await get().notifications()).toEqual(["nudge"]);
    expect(await get().isAnyOpen()).toBe(false);

    const popup = await get().popup({ timeoutMs: 40_000 });
    expect(Date.now() - ended).toBeGreaterThan(13_000);
    await popup.waitForButton("Skip");
    expect(await nudge()).toMatchObject({ is: "shown", surface: "popup", popupPending: false });
    expect(await get().notifications()).toEqual([]);
    // It follows once: sent away, no other comes at the next good moment.
    await timePasses(1_500);
    await desktop.clickAt(500, 600);
    await popup.waitForClose();
    await until(async () => (await nudge()).is === "deferred", { what: "the break is owed" });
    await desktop.key("ctrl+t");
    await timePasses(2_000);
    expect(await get().isAnyOpen()).toBe(false);
  });
});
