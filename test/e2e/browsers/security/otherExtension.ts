import { expect, test } from "vitest";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { part } from "../each.ts";

export const otherExtension = part(
  "another extension",
  get => {
    test("reaches Limber by no message and no connection", async () => {
      await preset(get(), browsingFor(60_000));
      const id = JSON.stringify(await get().fromBehind("chrome.runtime.id"));
      const command = JSON.stringify({ what: "startRoutine", kind: "full", page: "p" });
      const send = `chrome.runtime.sendMessage(${id}, ${command}).then(() => "heard", error => error.message)`;
      const connect = `new Promise(resolve => {
        const port = chrome.runtime.connect(${id}, { name: "popup:p" });
        port.onMessage.addListener(() => resolve("heard"));
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
      })`;
      const nobody = "Could not establish connection. Receiving end does not exist.";
      expect(await get().beside?.(send)).toBe(nobody);
      expect(await get().beside?.(connect)).toBe(nobody);
      const { nudge, routine } = initialState(0);
      expect((await stored(get())).state).toMatchObject({ nudge, routine });
    });
  },
  { only: "chromium" },
);
