import { expect, test } from "vitest";
import { due, orState } from "../../../browsers/extension/limber.ts";
import type { Setup } from "../../../browsers/types.ts";
import { until } from "../../../browsers/wait.ts";
import { type Part, part } from "../each.ts";

/** The heading and the buttons that are not wholly on the screen, by name, with their edges. */
const offScreen = `(() => {
  const top = globalThis.mozInnerScreenY ?? screenY;
  const { availTop, availHeight } = screen;
  const ends = availTop + availHeight;
  const isSeen = box => box.top >= 0 && box.bottom <= innerHeight + 1 && top + box.bottom <= ends;
  const all = [...document.querySelectorAll("h1, .answers button")];
  if (all.length < 5) return ["only " + all.length + " of five there"];
  return all
    .map(button => [button.textContent, button.getBoundingClientRect()])
    .filter(([, box]) => !isSeen(box))
    .map(([name, box]) => name + ": " + Math.round(box.top) + " to " + Math.round(box.bottom) + ", at " + top);
})()`;

/** A screen at 300 %, of 427 by 333 px, in Firefox. */
export const onScaledScreen: Setup = { preferences: { "layout.css.devPixelsPerPx": "3" } };

export const scaledScreen: Part = part("a nudge in the popup on a screen at 300 %", get => {
  test("has its heading and its four answers on the screen", async () => {
    await due(get());
    const popup = await orState(get(), get().popup());
    // Firefox gives the popup its size a moment after it has opened.
    const seesAll = async () => {
      const off = (await popup.evaluate(offScreen)) as string[];
      if (off.length > 0) throw new Error(off.join("; "));
      return true;
    };
    await until(seesAll, { what: "heading and answers on the screen", timeoutMs: 20_000 });
    // A look for a button may scroll the page.
    for (const answer of ["Start routine", "Short version", "Snooze 5 min", "Skip"])
      expect(await popup.sees("button", answer), answer).toBe(true);
  });
});
