import { afterAll, beforeAll, expect, test } from "vitest";
import {
  browsingFor,
  nudgeIsDeferred,
  orState,
  preset,
  stored,
  storedNudge,
  storeState,
} from "../../../browsers/extension/limber.ts";
import { guardIsOver } from "../../../browsers/extension/listeners.ts";
import { waitingNudge } from "../../../browsers/extension/storedState.ts";
import { typeUntil } from "../../../browsers/surroundings/activity.ts";
import { openSite, type Site } from "../../../browsers/surroundings/site.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const host = "writing.localhost";
const settings = { intervalMinutes: 1, nudgeLevel: "popup", patienceMinutes: 1 } as const;

export const typing = part("typing", get => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const windows = () => get().fromBehind("chrome.windows.getAll().then(all => all.length)");
  const written = (isSo: (text: string) => boolean, what: string) =>
    site.reports(host, ({ written }) => isSo(written), what);

  test("loses no character while a break falls due and the patience runs out; the popup waits until the hands rest", async () => {
    const { desktop } = get();
    await get().visit(site.address("writing", host));
    await written(text => text === "", "a page to write on");
    await desktop.clickAt(500, 600);
    // The typing has been going on for some seconds when the break falls due.
    await preset(get(), browsingFor(52_000), settings);
    const before = await windows();
    const blurred = site.report(host)?.blurred;

    /** Checks that nothing opens until the nudge is like this. */
    const nothingOpensUntil = async (what: string, isSo: () => Promise<boolean>) => {
      const wasSo = async () => {
        const isReached = await isSo();
        if ((await get().isAnyOpen()) || (await windows()) !== before) return "a page opened";
        return isReached && "nothing opened";
      };
      expect(await orState(get(), until(wasSo, { everyMs: 500, what }))).toBe("nothing opened");
    };
    const isWaiting = async () => (await storedNudge(get())).is === "waiting";
    const isNotified = async () => {
      const { surface, isShown } = await storedNudge(get());
      return surface === "notification" && isShown;
    };
    async function typedThrough(): Promise<void> {
      expect((await storedNudge(get())).is).toBe("idle");
      await nothingOpensUntil("a waiting nudge", isWaiting);
      // Three quarters of the minute of patience are stored in place of typing through them.
      const { state } = await stored(get());
      await storeState(get(), { ...state, nudge: waitingNudge(Date.now() - 45_000) }, settings);
      await nothingOpensUntil("a notification", isNotified);
      await timePasses(5_000);
    }
    const typed = await typeUntil(desktop, typedThrough());
    const ended = Date.now();

    await written(text => text.length >= typed.length, "the typed text");
    expect(site.report(host)?.written).toBe(typed);
    expect(site.report(host)?.blurred).toBe(blurred);
    expect(await storedNudge(get())).toMatchObject({ surface: "notification", isPopupPending: true });
    expect(await get().notifications()).toEqual(["nudge"]);
    expect(await get().isAnyOpen()).toBe(false);

    const popup = await get().popup();
    expect(Date.now() - ended).toBeGreaterThan(13_000);
    await popup.waitForButton("Skip");
    const isOnPopup = async () => {
      const { surface, isShown, isPopupPending } = await storedNudge(get());
      return surface === "popup" && isShown && !isPopupPending;
    };
    await until(isOnPopup, { what: "a nudge on the popup" });
    await until(async () => (await get().notifications()).length === 0, { what: "no notification" });
    // The popup follows a notification once: after its dismissal no other opens at the next opportune moment.
    // A click beside the popup may leave it open in Chromium while a test debugs it.
    await guardIsOver(popup);
    await desktop.key("Escape");
    await popup.waitForClose();
    await nudgeIsDeferred(get());
    await desktop.key("ctrl+t");
    await timePasses(2_000);
    expect(await get().isAnyOpen()).toBe(false);
  });
});
