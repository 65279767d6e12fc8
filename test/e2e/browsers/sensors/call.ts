import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { State } from "../../../../src/core/nudge/state/state.ts";
import type { Settings } from "../../../../src/core/settings.ts";
import { browsingFor, due, orState, popupComes, preset, stored } from "../../../browsers/extension/limber.ts";
import { nudgeOf } from "../../../browsers/extension/storedState.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { clickUntil } from "../../../browsers/surroundings/click.ts";
import { dialogOpens } from "../../../browsers/surroundings/dialog.ts";
import { openSite, type Site } from "../../../browsers/surroundings/site.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part, timeout } from "../each.ts";

const meeting = "meet.localhost";
const music = "music.localhost";

export const call = part("a real call", (get, name) => {
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
  /** A new tab is no opportune moment, because the person is about to type an address; the switch back is one. */
  const switchTab = async () => {
    await newTab();
    await timePasses(1_000);
    await get().desktop.key("ctrl+shift+Tab");
  };

  const isAllowed = () => get().fromBehind(`chrome.permissions.contains({ origins: ["*://${meeting}/*"] })`);

  /** Adds the meeting's site, switches "Wait during calls" on, and grants access in the browser's dialog. */
  async function allowMeetings(): Promise<void> {
    await preset(get(), browsingFor(0));
    const options = await get().openOptions();
    await options.click("More the longest wait, meeting sites");
    await options.fill("A site to add", meeting);
    await options.click("Add");
    await until(async () => (await settings()).addedCallHosts.includes(meeting), {
      what: "the site in the list",
    });
    await options.click("Wait during calls");
    await dialogOpens(options, () => options.click("Ask for access"));
    await get().desktop.key("Tab");
    await get().desktop.key("Return");
    await until(async () => (await settings()).holdCalls, { what: "holding for calls" });
    await options.close();
    await options.waitForClose();
  }

  const holdsCalls: Partial<Settings> = {
    nudgeLevel: "popup",
    patienceMinutes: 10,
    holdCalls: true,
    addedCallHosts: [meeting],
  };

  const joinOrLeave = (inCall: boolean, what: string, before?: () => Promise<unknown>) =>
    clickUntil(get().desktop, () => site.report(meeting)?.inCall === inCall, what, before);

  /** Joins a meeting with a click and opens another tab over it. */
  async function inCall(): Promise<void> {
    await get().visit(site.address("meeting", meeting));
    await site.reports(meeting, report => !report.inCall, "a meeting to join");
    await joinOrLeave(true, "a meeting joined");
    await until(audible, { what: "an audible meeting" });
    await newTab();
  }

  /** Goes back to the first tab with the meeting and leaves with a click; the tab stays open. */
  const leave = () =>
    joinOrLeave(false, "a meeting left", () => get().desktop.key(name === "firefox" ? "alt+1" : "ctrl+1"));

  const becomes = (what: string, isSo: (now: State) => boolean) => {
    const become = until(async () => isSo(await state()), { what });
    return activeUntil(get().desktop, orState(get(), become));
  };
  const nudge = async () => (await popupComes(get())).waitForButton("Skip");
  const isHeld = () => becomes("a hold for a call", ({ hold }) => hold === "call");
  const waits = () => becomes("a waiting nudge", now => now.hold === null && nudgeOf(now).is === "waiting");

  beforeEach(async () => {
    site.forget();
    if (name === "chromium" && !(await isAllowed())) await allowMeetings();
  }, timeout);

  test("in a background tab holds the nudge and says why; after its end the nudge waits for an opportune moment", async () => {
    await inCall();
    await due(get(), holdsCalls);
    await isHeld();
    expect(await get().title()).toContain("Waiting until the call ends");
    await until(async () => (await get().badge()) === "•", { what: "a due break on the badge" });
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

  test("is neither an open meeting that nobody joined nor music in another tab", async () => {
    await get().visit(site.address("meeting", meeting));
    await site.reports(meeting, report => !report.inCall, "a meeting to join");
    await get().openTab(site.address("sound", music));
    await site.reports(music, report => !report.playing, "a page with sound");
    await clickUntil(get().desktop, () => site.report(music)?.playing, "music that plays");
    await until(audible, { what: "audible music" });
    await newTab();
    await due(get(), { ...holdsCalls, nudgeLevel: "now" });
    await nudge();
    expect(await audible()).toBe(true);
  });

  // Firefox shows calls without a permission that could be withdrawn.
  if (name === "firefox") return;
  test("holds no longer once access is withdrawn, and nothing breaks", async () => {
    await inCall();
    await due(get(), holdsCalls);
    await isHeld();
    const origins = JSON.stringify([`*://${meeting}/*`, `*://*.${meeting}/*`]);
    await get().fromBehind(`chrome.permissions.remove({ origins: ${origins} })`);
    // A change of the settings makes Limber evaluate its state at once.
    await get().setStorage({ settings: { ...(await settings()), patienceMinutes: 9 } });
    await waits();
    await switchTab();
    await nudge();
  });
});
