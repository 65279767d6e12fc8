import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersOutOfSight, overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states/states.ts";
import { openGallery, resize } from "../gallery/visit.ts";
import { largeType, narrow, usual, zoomed, zoomedMost } from "../gallery/windows.ts";
import { depth } from "../simulation/depth.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
// What passes is not asked for: describing it takes half of the time.
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** The violations that axe finds: the rule, the place and the reason. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  const { violations } = found as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const all = Object.entries(screens)
  .flatMap(([screen, { page, states }]) => Object.keys(states).map(state => ({ screen, state, page })))
  .map((state, index) => ({ ...state, index }));

/** A window, and a type size that the person has set in the browser. */
const layouts = {
  usual: { windows: usual, type: 1 },
  "at 200 %": { windows: zoomed, type: 1 },
  narrow: { windows: narrow, type: 1 },
  "at 300 %": { windows: zoomedMost, type: 1 },
  "in very large type": { windows: largeType, type: 1.5 },
  "in large type": { windows: largeType, type: 2 },
};

/** Each view loads a state once: colours do not depend on the direction, nor what overflows on the theme. */
const views = [
  {
    view: "light",
    query: "theme=light",
    shown: ["at 200 %", "at 300 %", "in very large type", "in large type"],
  },
  {
    view: "dark, from right to left, with long texts",
    query: "theme=dark&dir=rtl&text=long",
    shown: ["usual", "at 200 %", "narrow"],
  },
] as const;

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const isDeep = depth !== "quick";

/** `npm test` looks at half of the states, each in one of the views. */
const isQuick = (index: number, view: number) => index % views.length === view && index % 4 < 2;

/** `npm run test:deep` looks at what `npm test` leaves out. */
const looks = all.flatMap(state =>
  views.filter((_, view) => isQuick(state.index, view) !== isDeep).map(view => ({ ...state, ...view })),
);

describe.concurrent("the gallery", () => {
  test.each(looks)("$screen, $state, $view: accessible, and in sight $shown", async look => {
    const { screen, state, page, query, shown } = look;
    const visit = { screen, state, query, window: usual[page] };
    const faults = await gallery.look(visit, async seen => {
      const found = await violations(seen);
      for (const layout of shown) {
        const { windows, type } = layouts[layout];
        // Pixels are not looked at: a larger scale would only draw more of them.
        await resize(seen, { ...windows[page], zoom: 1 }, type);
        const parts = [...(await overflowing(seen)), ...(await answersOutOfSight(seen))];
        found.push(...parts.map(part => `${layout}: ${part}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});
