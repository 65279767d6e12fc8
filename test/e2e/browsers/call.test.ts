import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { activeUntil } from "../../browsers/activity.ts";
import { browsingFor, due, orState, preset, stored } from "../../browsers/limber.ts";
import { openSite, type Site } from "../../browsers/site.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const meeting = "meet.localhost";
const music = "music.localhost";

eachBrowser(
  "a call that is really held",
  (get, name) => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site?.close());

    const state = async () => (await stored(get())).state;
    const settings = async () => (await stored(get())).settings;
    const audible = () =>
      get().fromBehind("chrome.tabs.query({ audible: true }).then(tabs => tabs.length > 0)");
    const newTab = () => get().desktop.key("ctrl+t");
    /** A new tab is no good moment, an address is about to be typed into it; the turn back from it is one. */
    const switchTab = async () => {
      await newTab();
      await timePasses(1_000);
      await get().desktop.key("ctrl+shift+Tab");
    };

    const isAllowed = () =>
      get().fromBehind(`chrome.permissions.contains({ origins: ["*://${meeting}/*"] })`);

    /** Adds the meeting's site by hand and switches "Hold during calls" on, with the browser's own dialog answered. */
    async function allowMeetings(): Promise<void> {
      await preset(get(), browsingFor(0));
      const options = await get().openOptions();
      await options.fill("A site to add", meeting);
      await options.click("Add");
      await until(async () => (await settings()).callHosts.includes(meeting), {
        what: "the site in the list",
      });
      await options.click("Hold during calls");
      await timePasses(1500);
      await get().desktop.key("Tab");
      await get().desktop.key("Return");
      await until(async () => (await settings()).holdCalls, { what: "holding for calls" });
      await options.close();
      await options.waitForClose();
    }

    const held: Partial<Settings> = {
      nudgeLevel: "popup",
      patienceMinutes: 10,
      holdCalls: true,
      callHosts: [meeting],
    };

    /** Joins or leaves with a click. One that falls while a panel closes is lost, as it is to people: then another. */
    const clickUntil = (inCall: boolean, what: string, before: () => Promise<unknown> = async () => {}) =>
      until(
        async () => {
          await before();
          await get().desktop.clickAt(500, 600);
          return until(() => site.said(meeting)?.inCall === inCall, { timeoutMs: 10_000, what });
        },
        { timeoutMs: 40_000, what },
      );

    /** A meeting that was joined with a click, in a tab behind another one. */
    async function inCall(): Promise<void> {
      await get().visit(site.address("meeting", meeting));
      await site.says(meeting, said => !said.inCall, "a meeting to join");
      await clickUntil(true, "a meeting joined");
      await until(audible, { timeoutMs: 45_000, what: "a meeting that can be heard" });
      await newTab();
    }

    /** Goes back to the meeting's tab, the first one, and leaves with a click; the tab stays open. */
    const leave = () =>
      clickUntil(false, "a meeting left", () => get().desktop.key(name === "firefox" ? "alt+1" : "ctrl+1"));

    const becomes = (what: string, isSo: (now: State) => boolean) => {
      const become = until(async () => isSo(await state()), { timeoutMs: 45_000, what });
      return activeUntil(get().desktop, orState(get(), become));
    };
    /** The popup that comes by itself; seen for so long that closing it is an answer, and no notification follows. */
    async function nudge(): Promise<void> {
      const popup = await activeUntil(get().desktop, orState(get(), get().popup({ timeoutMs: 30_000 })));
      await popup.waitForButton("Skip");
      await timePasses(1_500);
    }
    const isHeld = () => becomes("held by a call", ({ hold }) => hold === "call");
    const waits = () =>
      becomes("a nudge that waits", ({ hold, nudge: prompt }) => hold === null && prompt.is === "waiting");

    beforeEach(async () => {
      site.forget();
      if (name === "chromium" && !(await isAllowed())) await allowMeetings();
    });

    test("in a tab behind it holds the nudge, which says why; left, with its tab still open, the nudge waits for a good moment", async () => {
      await inCall();
      await due(get(), held);
      await isHeld();
      expect(await get().title()).toContain("Waiting until the call ends");
      expect(await get().badge()).toBe("•");
      expect(await get().isAnyOpen()).toBe(false);
      const home = await get().openToolbarPopup();
      await home.waitFor("Waiting until the call ends");
      await home.close();
      await home.waitForClose();

      await leave();
      await waits();
      await activeUntil(get().desktop, timePasses(3_000));
      expect(await get().isAnyOpen()).toBe(false);
      await switchTab();
      await nudge();
    });

    test("a meeting that is merely open is none, and neither is music in another tab", async () => {
      await get().visit(site.address("meeting", meeting));
      await site.says(meeting, said => !said.inCall, "a meeting to join");
      await get().openTab(site.address("sound", music));
      await site.says(music, said => !said.playing, "a page with sound");
      await get().desktop.clickAt(500, 600);
      await until(audible, { timeoutMs: 45_000, what: "music that can be heard" });
      await newTab();
      await due(get(), { ...held, nudgeLevel: "now" });
      await nudge();
      expect(await audible()).toBe(true);
    });

    // Firefox tells of calls without any permission: there is nothing to withdraw.
    if (name === "firefox") return;
    test("access withdrawn in the middle of a call ends the hold and breaks nothing", async () => {
      await inCall();
      await due(get(), held);
      await isHeld();
      const origins = JSON.stringify([`*://${meeting}/*`, `*://*.${meeting}/*`]);
      await get().fromBehind(`chrome.permissions.remove({ origins: ${origins} })`);
      // Whatever makes Limber look again before its time will do.
      await get().setStorage({ settings: { ...(await settings()), patienceMinutes: 9 } });
      await waits();
      await switchTab();
      await nudge();
    });
  },
  {
    sound: true,
    flags: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
    preferences: { "permissions.default.microphone": 1 },
  },
);
