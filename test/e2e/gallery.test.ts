import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states.ts";
import { openGallery } from "../gallery/visit.ts";
import { largeType, narrow, usual, zoomed } from "../gallery/windows.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong: the rule, the place, and why. */
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
// Colours do not depend on the direction, nor names and order on the theme: two looks see what four would.
const looks = ["theme=light", "theme=dark&dir=rtl"];
const rooms = [
  { room: "at 200 %", query: "theme=light", windows: zoomed },
  { room: "at 200 % from right to left", query: "theme=light&dir=rtl", windows: zoomed },
  { room: "in a narrow window, with long texts", query: "theme=light&text=long", windows: narrow },
  { room: "in large type", query: "theme=light&zoom=2", windows: largeType },
  { room: "in long texts from right to left", query: "theme=light&dir=rtl&text=long", windows: usual },
];

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.concurrent.each(all)("$screen, $state", ({ screen, state, page }) => {
  test.each(looks)("is open to everyone (%s)", async query => {
    expect(await gallery.look({ screen, state, query, window: usual[page] }, violations)).toEqual([]);
  });

  test.each(rooms)("stays in sight $room", async ({ query, windows }) => {
    expect(await gallery.look({ screen, state, query, window: windows[page] }, overflowing)).toEqual([]);
  });
});
