import { expect, test } from "vitest";
import { browsingFor, nudgeBecomes, preset } from "../../../browsers/extension/limber.ts";
import { waitingNudge } from "../../../browsers/extension/storedState.ts";
import { part } from "../each.ts";

/** The times at which tabs came to the front, in ms since 1970, as an open page of the extension hears them. */
const record = `(() => {
  const { dataset } = document.documentElement;
  const isRecording = dataset.turns !== undefined;
  dataset.turns = "[]";
  if (isRecording) return;
  chrome.tabs.onActivated.addListener(() => {
    dataset.turns = JSON.stringify([...JSON.parse(dataset.turns), Date.now()]);
  });
})()`;

/** Time from one tab to the next that still belongs to one row, with room for a busy machine. */
const rowMs = 480;

export const tabRow = part("a row of tabs", get => {
  const turns = async () =>
    JSON.parse(String(await get().fromBehind("document.documentElement.dataset.turns"))) as number[];
  const activeIndex = async () =>
    Number(
      await get().fromBehind(
        "chrome.tabs.query({ active: true }).then(tabs => tabs.find(tab => !tab.url?.includes('surface=')).index)",
      ),
    );

  test("the popup comes after the last tab of a row, and takes no key of it", async () => {
    const { desktop } = get();
    for (let attempt = 0; attempt < 2; attempt++) {
      for (let tab = 0; tab < 5; tab++) await get().openTab("about:blank");
      await desktop.move(300 + attempt, 500);
      const waiting = browsingFor(61_000, { nudge: waitingNudge(Date.now()) });
      await preset(get(), waiting, { intervalMinutes: 1, nudgeLevel: "popup", patienceMinutes: 10 });
      await nudgeBecomes(get(), "waiting", ({ is }) => is === "waiting");
      await get().fromBehind(record);
      const before = await activeIndex();
      await desktop.tool("key", "--delay", "100", ...Array.from({ length: 4 }, () => "ctrl+Prior"));
      const pressedAt = Date.now();
      await get().page();
      const seen = await turns();
      const gaps = seen.map((at, index) => at - (seen[index - 1] ?? at));
      // On a busy machine the browser may have reached a tab late: then the row had an end before its last tab.
      const isRow = gaps.every(gap => gap < rowMs) && pressedAt - (seen[0] ?? 0) < 4 * rowMs;
      if (isRow) {
        expect(seen).toHaveLength(4);
        expect(before - (await activeIndex())).toBe(4);
        return;
      }
      await get().reset();
    }
    console.warn("inconclusive: this machine is too slow to turn four tabs in a row");
  });
});
