import { describe, expect, test } from "vitest";
import { flavours } from "../../simulatedBrowser/core.ts";
import { messages } from "../bundle.ts";
import { depth, sampleOf, timeLimit } from "../depth.ts";
import { type Combination, combinationsOf, levels, whyImpossible } from "./kinds.ts";
import { playCombination } from "./playCombination.ts";
import { expectedOf, problemsOf } from "./rule.ts";
import { drawTable, legend, type PlayedCombination } from "./table.ts";

const texts = messages();
const nameOf = ({ flavour, level, hold, trigger, refusal }: Combination) =>
  `${flavour}, ${level}: ${hold} × ${trigger} × ${refusal}`;

async function playAll(combinations: readonly Combination[]): Promise<PlayedCombination[]> {
  const played: PlayedCombination[] = [];
  for (const combination of combinations)
    played.push({ combination, result: await playCombination(combination) });
  return played;
}

/**
 * In every combination Limber holds the nudge, names the hold, and shows the nudge afterwards at the next opportune moment on
 * the first surface that works.
 */
describe("every hold, trigger and refusal", { timeout: timeLimit }, () => {
  test.each(levels)("lead to the specified surface in time at the level %s", async level => {
    const started = performance.now();
    const all = flavours
      .flatMap(flavour => combinationsOf(flavour, level))
      .filter(one => !whyImpossible(one));
    // The level `popup` has every hold, trigger and refusal: the deep tests play all of it, and a fifth of the others.
    const played = await playAll(sampleOf(all, levels.indexOf(level), 17, level === "popup" ? 1 : 5));
    const spent = ((performance.now() - started) / 1000).toFixed(0);
    if (depth !== "quick")
      console.log(`${drawTable(level, played)}\n(${spent} s)${level === "badge" ? `\n\n${legend()}` : ""}`);
    const wrong = played.flatMap(({ combination, result }) =>
      [...problemsOf(combination, result, texts)].map(problem => `${nameOf(combination)}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the rule reports the behaviour of another level as wrong", async () => {
    const combination = {
      ...({ flavour: "chromium", hold: "call", trigger: "tab switch", refusal: "nothing refused" } as const),
    };
    const result = await playCombination({ ...combination, level: "now" });
    expect([...problemsOf({ ...combination, level: "popup" }, result, texts)]).toHaveLength(1);
    expect([...problemsOf({ ...combination, level: "now", hold: "paused" }, result, texts)]).toHaveLength(2);
    expect(expectedOf({ ...combination, level: "now" })).not.toEqual(
      expectedOf({ ...combination, level: "popup" }),
    );
  });
});
