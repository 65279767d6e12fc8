import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states/states.ts";
import { openGallery } from "../gallery/visit.ts";
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
// Colours do not depend on the direction, nor names and order on the theme: two variants cover all four.
const variants = ["theme=light", "theme=dark&dir=rtl"];
const layouts = [
  { layout: "at 200 %", query: "theme=light", windows: zoomed },
  { layout: "at 200 % from right to left", query: "theme=light&dir=rtl", windows: zoomed },
  { layout: "in a narrow window, with long texts", query: "theme=light&text=long", windows: narrow },
  { layout: "in large type", query: "theme=light&zoom=2", windows: largeType },
  { layout: "in long texts from right to left", query: "theme=light&dir=rtl&text=long", windows: usual },
];

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.concurrent.each(all)("$screen, $state", ({ screen, state, page }) => {
  test.each(variants)("has no accessibility violation (%s)", async query => {
    expect(await gallery.look({ screen, state, query, window: usual[page] }, violations)).toEqual([]);
  });

  test.each(layouts)("overflows nowhere $layout", async ({ query, windows }) => {
    expect(await gallery.look({ screen, state, query, window: windows[page] }, overflowing)).toEqual([]);
  });
});
