import { expect, test } from "vitest";
import messages from "../../../../_locales/en/messages.json" with { type: "json" };
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { recordOf } from "../../../browsers/extension/listeners.ts";
import { openOwnWindow } from "../../../browsers/extension/routine.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** A sentence as the voice in Chromium records it; `to` is null while it is being spoken. */
type Spoken = { text: string; from: number; to: number | null; wasStopped: boolean; wasBusy: boolean };

/** The sentences of a short routine's first stretch and of the start of the second: how each begins, and the count meanwhile. */
const sentences = [
  ["Standing Back Arch.", "Get ready"],
  ["1", "1 of 2"],
  [messages.phaseStop.message, "1 of 2"],
  [messages.partReturn.message, "1 of 2"],
  [messages.sayLast.message, "2 of 2"],
  ["Sit and Rotate.", "Get ready"],
] as const;

/** The sentence ended by itself before the machine had brought the pointer to the button. */
const isSlow = (last: Spoken | undefined, pressedAt: number) => (last?.to ?? 0) - pressedAt < 500;

export const voice = part("the voice", (get, name) => {
  test("speaks the sentences of a stretch one after the other, and a pause stops it at once", async () => {
    await preset(get(), browsingFor(1000));
    // The toolbar's popup would close with its focus, and silence the voice.
    const page = await openOwnWindow(get());
    await page.click("Short version");
    const recorded = () => recordOf(page, "speech");
    const begun = async () => (await recorded()).filter(({ is }) => is === "start");
    const spoken = async () => JSON.parse(String(await get().beside?.("JSON.stringify(spoken)"))) as Spoken[];
    await until(async () => (await begun()).length >= sentences.length, {
      what: "these sentences",
    });

    const pressedAt = Date.now();
    await page.click("Pause");
    await page.waitForButton("Resume");
    const all = await recorded();
    const begins = all.filter(({ is }) => is === "start");
    for (const [index, [text, count]] of sentences.entries()) {
      expect(begins[index]?.text.slice(0, text.length)).toBe(text);
      expect(begins[index]?.count).toBe(count);
    }
    // Each sentence starts after the end of the one before it: the browser's queue stays empty.
    const before = all.slice(0, 3 * (sentences.length - 1));
    expect(before.map(({ is }) => is)).toEqual(sentences.slice(1).flatMap(() => ["spoken", "start", "end"]));

    if (name === "chromium") {
      const now = await until(async () => (await spoken()).at(-1)?.to !== null && (await spoken()), {
        what: "silence",
      });
      expect(now.some(({ wasBusy }) => wasBusy)).toBe(false);
      // The pause broke the last sentence off, unless a slow machine had let it end.
      expect(now.slice(0, -1).some(({ wasStopped }) => wasStopped)).toBe(false);
      expect(now.at(-1)?.wasStopped || isSlow(now.at(-1), pressedAt)).toBe(true);
    }
    // Nobody speaks in a pause, for as long as the sentence would have taken.
    const inPause = (await begun()).length;
    await timePasses(4_000);
    expect((await begun()).length).toBe(inPause);
    await page.click("Resume");
    await until(async () => (await begun()).length > inPause, { what: "the voice going on" });
    expect((await begun()).at(-1)?.text).toContain("Sit and Rotate.");
    expect(await page.evaluate("document.querySelector('.voice-notice').textContent")).toBe("");
    await page.click("End");
  });
});
