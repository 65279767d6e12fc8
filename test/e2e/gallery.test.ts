import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states/states.ts";
import { openGallery, resize } from "../gallery/visit.ts";
import { largeType, narrow, usual, zoomed } from "../gallery/windows.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations that axe finds: the rule, the place and the reason. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`);
  const { violations } = found as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const all = Object.entries(screens).flatMap(([screen, { page, states }]) =>
  Object.keys(states).map(state => ({ screen, state, page })),
);
/** Each view loads a state once: colours do not depend on the direction, nor what overflows on the theme. */
const views = [
  { view: "light, and at 200 %", query: "theme=light", windows: [usual, zoomed], isInspected: true },
  {
    view: "dark, from right to left, with long texts, and at 200 %",
    query: "theme=dark&dir=rtl&text=long",
    windows: [usual, zoomed],
    isInspected: true,
  },
  { view: "with long texts in a narrow window", query: "text=long", windows: [narrow] },
  { view: "in large type", query: "zoom=2", windows: [largeType] },
];

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.concurrent.each(all)("$screen, $state", ({ screen, state, page }) => {
  test.each(views)("$view: in sight and accessible", async ({ query, windows, isInspected }) => {
    const visit = { screen, state, query, window: usual[page] };
    const faults = await gallery.look(visit, async shown => {
      const found = isInspected ? await violations(shown) : [];
      for (const window of windows) {
        await resize(shown, window[page]);
        found.push(...(await overflowing(shown)));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});
