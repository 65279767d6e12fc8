import { afterAll, beforeAll, expect, test } from "vitest";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { clickUntil } from "../../../browsers/surroundings/click.ts";
import { type HostileSite, openHostileSite } from "../../../browsers/surroundings/hostileSite.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** The addresses of all documents in Firefox's tabs, frames included. */
const firefoxDocuments = `
  const tabs = [...Services.wm.getEnumerator("navigator:browser")].flatMap(each => each.gBrowser.browsers);
  const contexts = tabs.flatMap(each => each.browsingContext?.getAllBrowsingContextsInSubtree() ?? []);
  return contexts.map(each => each.currentWindowGlobal?.documentURI?.spec ?? "");`;

/** The document that Chromium shows in place of a page that it refuses to load; the tab keeps the page's address. */
const refusal = "chrome-error://chromewebdata/";

export const hostilePage = part("a hostile web page", (get, name) => {
  let site: HostileSite;
  beforeAll(async () => {
    site = await openHostileSite();
  });
  afterAll(() => site?.close());

  async function visit(way: string): Promise<string> {
    const address = site.address(get().origin, String(await get().fromBehind("chrome.runtime.id")), way);
    await get().visit(address);
    return address;
  }

  /** The documents in Limber's tabs, windows and frames; in Firefox all documents. */
  async function documents(): Promise<readonly string[]> {
    const all = await get().inChrome?.(firefoxDocuments);
    if (all) return all as string[];
    const inside = (await get().pages()).map(page => page.evaluate("location.href"));
    return (await Promise.all(inside)).map(String);
  }

  async function expectNothing(): Promise<void> {
    const ours = (await documents()).filter(each => each.startsWith(get().origin));
    expect(ours.filter(each => !each.endsWith("/manifest.json"))).toEqual([]);
    const { state, today } = await stored(get());
    const { nudge, routine, pause, test } = initialState(0);
    expect(state).toMatchObject({ nudge, routine, pause, test });
    expect(today).toMatchObject({ full: 0, short: 0, partial: 0, snoozed: 0, skipped: 0 });
  }

  test("gets no file, no frame and no message into Limber", async () => {
    await preset(get(), browsingFor(60_000));
    await visit("load");
    const { message, connection, load, ...files } = await site.reports("load");
    expect({ message, connection, load }).toEqual({ message: "no way", connection: "no way", load: "tried" });
    expect(Object.keys(files)).toEqual(["script", "module", "image", "style", "fetch", "worker"]);
    expect(new Set(Object.values(files))).toEqual(new Set(["refused"]));
    await expectNothing();
  });

  test.each(["open", "newTab", "submit", "visit", "link"])(
    "opens no page of Limber, though the person clicks: %s",
    async way => {
      await preset(get(), browsingFor(60_000));
      const address = await visit(way);
      await site.reports(`${way} offered`);
      const leaves = name === "chromium" && (way === "visit" || way === "link");
      const report = leaves ? `${way} left` : way;
      await clickUntil(get().desktop, () => report in site.said(), `a report of "${report}"`);
      if (name === "firefox") expect(await documents()).toContain(address);
      else if (!leaves)
        await until(async () => (await documents()).includes(refusal), { what: "Chromium's refusal" });
      const isLoading = "chrome.tabs.query({ status: 'loading' }).then(tabs => tabs.length > 0)";
      await until(async () => !(await get().fromBehind(isLoading)), { what: "every tab loaded" });
      await expectNothing();
    },
  );

  test("fails at what the person's own browser can do: the address starts a routine", async () => {
    await preset(get(), browsingFor(60_000));
    await get().openTab(`${get().origin}popup/popup.html?surface=window&opener=person&start=full`);
    await until(async () => (await stored(get())).state.routine?.is === "playing", { what: "a routine" });
    await expect(expectNothing()).rejects.toThrow();
  });
});
