import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { messages } from "../bundle.ts";
import { type Combination, combinationsOf, impossible, levels } from "./kinds.ts";
import { playCombination } from "./playCombination.ts";
import { expectedOf, wrongs } from "./rule.ts";
import { drawTable, legend, type PlayedCombination } from "./table.ts";

const texts = messages();
const flavours: Flavour[] = ["chromium", "firefox"];

const nameOf = ({ flavour, level, hold, trigger, refusal }: Combination) =>
  `${flavour}, ${level}: ${hold} × ${trigger} × ${refusal}`;

async function playAll(combinations: readonly Combination[]): Promise<PlayedCombination[]> {
  const played: PlayedCombination[] = [];
  for (const combination of combinations)
    played.push({ combination, result: await playCombination(combination) });
  return played;
}

/** Held, not forgotten, named, and told at the next good trigger on the first surface that works: in every combination. */
describe("every hold, every trigger, every refusal", { timeout: 240_000 }, () => {
  test.each(levels)("with the level %s", async level => {
    const started = performance.now();
    const all = flavours.flatMap(flavour => combinationsOf(flavour, level)).filter(one => !impossible(one));
    const played = await playAll(all);
    const spent = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${drawTable(level, played)}\n(${spent} s)${level === "badge" ? `\n\n${legend()}` : ""}`);
    const wrong = played.flatMap(({ combination, result }) =>
      [...wrongs(combination, result, texts)].map(problem => `${nameOf(combination)}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the rule finds fault with what another level would do", async () => {
    const combination = {
      ...({ flavour: "chromium", hold: "call", trigger: "tab switch", refusal: "nothing refused" } as const),
    };
    const result = await playCombination({ ...combination, level: "now" });
    expect([...wrongs({ ...combination, level: "popup" }, result, texts)]).toHaveLength(1);
    expect([...wrongs({ ...combination, level: "now", hold: "paused" }, result, texts)]).toHaveLength(2);
    expect(expectedOf({ ...combination, level: "now" })).not.toEqual(
      expectedOf({ ...combination, level: "popup" }),
    );
  });
});
