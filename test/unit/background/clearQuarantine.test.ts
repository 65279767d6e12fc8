import { expect, test } from "vitest";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

test("a quarantine that is cleared while an event loads and saves it stays cleared", async () => {
  let isCleared = false;
  const browser = simulateBrowser({
    source: await bundleFor("chromium"),
    messages: messages(),
    watch: ({ name, args }) => {
      // Between the load of the quarantine and its save, with one more value in it.
      if (isCleared || name !== "storage.local.get" || String(args[0]) !== "quarantine") return;
      isCleared = true;
      browser.tell({ what: "clearQuarantine" });
    },
  });
  await browser.begin();
  const { data } = browser.storage.local;
  data.set("quarantine", [{ at: 1, key: "settings", fields: ["theme"], value: { theme: "red" } }]);
  data.set("state", { ...(data.get("state") as object), snoozes: "many" });
  browser.tell({ what: "pause", until: null });
  await browser.settle();
  expect(isCleared).toBe(true);
  expect(data.get("state")).toMatchObject({ snoozes: 0 });
  expect(data.has("quarantine")).toBe(false);
});
