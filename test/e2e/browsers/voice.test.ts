import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import messages from "../../../_locales/en/messages.json" with { type: "json" };
import { browsingFor, preset } from "../../browsers/limber.ts";
import { heardBy, type SpeechWord, speechListener } from "../../browsers/listeners.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

/** A line as the voice in Chromium remembers it; `to` is null while it is being said. */
type Said = { text: string; from: number; to: number | null; wasStopped: boolean; wasBusy: boolean };

/** What is said in a short routine's first stretch, and as the second begins: how each line starts, and the count meanwhile. */
const lines = [
  ["Standing Back Arch.", "Get ready"],
  ["1", "1 of 2"],
  [messages.sayLast.message, "2 of 2"],
  ["Sit and Rotate.", "Get ready"],
] as const;

/**
 * A real engine behind the browser's own `speechSynthesis`: in Chromium an extension that provides a voice, which takes its
 * time; in Firefox the voices of its own tests, which are built in and end each line at once.
 */
eachBrowser(
  "the voice",
  (get, name) => {
    test("leads through a stretch line by line, never one over another, and a pause stops it at once", async () => {
      await preset(get(), browsingFor(1000));
      const popup = await get().openToolbarPopup();
      await popup.click("Short version");
      const heard = () => heardBy<SpeechWord>(popup);
      const begun = async () => (await heard()).filter(({ is }) => is === "start");
      const said = async () => JSON.parse(String(await get().beside?.("JSON.stringify(said)"))) as Said[];
      await until(async () => (await begun()).length === lines.length, {
        timeoutMs: 60_000,
        what: "four lines",
      });

      await popup.click("Pause");
      await popup.waitForButton("Resume");
      const paused = Date.now();
      const all = await heard();
      const begins = all.filter(({ is }) => is === "start");
      for (const [index, [text, count]] of lines.entries()) {
        expect(begins[index]?.text.slice(0, text.length)).toBe(text);
        expect(begins[index]?.count).toBe(count);
      }
      // Not spoken before the one before it has ended: nothing waits in the browser's queue.
      const before = all.slice(0, 3 * (lines.length - 1));
      expect(before.map(({ is }) => is)).toEqual(lines.slice(1).flatMap(() => ["spoken", "start", "end"]));

      if (name === "chromium") {
        const now = await until(async () => (await said()).at(-1)?.to !== null && (await said()), {
          what: "silence",
        });
        expect(now.map(({ wasBusy }) => wasBusy)).toEqual(lines.map(() => false));
        expect(now.map(({ wasStopped }) => wasStopped)).toEqual([false, false, false, true]);
        expect((now.at(-1)?.to ?? 0) - paused).toBeLessThan(2_000);
      }
      // As long as the line would have taken: nobody speaks in a pause.
      await timePasses(4_000);
      expect((await begun()).length).toBe(lines.length);
      await popup.click("Resume");
      await until(async () => (await begun()).length > lines.length, { what: "the voice goes on" });
      expect((await begun()).at(-1)?.text).toContain("Sit and Rotate.");
      expect(await popup.evaluate("document.querySelector('.voice-notice').textContent")).toBe("");
      await popup.click("End");
    });
  },
  {
    firstScript: speechListener,
    beside: fileURLToPath(new URL("../../browsers/voice", import.meta.url)),
    preferences: { "media.webspeech.synth.test": true },
  },
);
