import type { Page } from "puppeteer-core";
import { stretchIds } from "../../src/core/routine/stretches.ts";
import { type Segment, timeline } from "../../src/core/routine/timeline.ts";

/** An instant of the full routine. */
export interface RoutineInstant {
  readonly elapsedMs: number;
  readonly segment: Segment;
}

const segments = timeline({ kind: "full", tempo: "standard", stretches: stretchIds });

/** So many instants of each stretch, evenly spread from its get-ready to its last rest. */
export const instantsOf = (count: number): readonly (readonly RoutineInstant[])[] =>
  stretchIds.map((_, index) => {
    const own = segments.filter(segment => segment.index === index);
    const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
    return Array.from({ length: count }, (_, i) => from + ((i + 0.5) / count) * (to - from)).flatMap(
      elapsedMs => {
        const segment = own.find(each => elapsedMs < each.to);
        return segment ? [{ elapsedMs, segment }] : [];
      },
    );
  });

/** Shows the routine at an instant, on a page of the gallery that offers a paused one. */
export async function showInstant(
  page: Page,
  { elapsedMs, segment: { done } }: RoutineInstant,
): Promise<void> {
  await page.evaluate(`{
    const { local } = memory.storage;
    const state = local.data.get("state");
    local.put({ state: { ...state, routine: { ...state.routine, elapsedMs: ${elapsedMs}, done: ${done} } } });
  }`);
  // The page draws in a microtask after the change.
  await page.evaluate(() => undefined);
}
