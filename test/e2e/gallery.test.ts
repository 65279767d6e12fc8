import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { galleryLanguages } from "../gallery/languages.ts";
import { answersOutOfSight, clipped, overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states/states.ts";
import { openGallery, resize, type Visit } from "../gallery/visit.ts";
import { largeType, narrow, usual, zoomed, zoomedMost } from "../gallery/windows.ts";
import { depth } from "../simulation/depth.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
// What passes is not asked for: describing it takes half of the time.
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** The sections of the page by id, each as HTML. */
const sectionsOf = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("main > section[id]")].map(each => [each.id, each.outerHTML]),
    ),
  );

const untouched = new Map<string, ReturnType<typeof sectionsOf>>();

/** The sections of the untouched options page, which axe judges there: a state that leaves one as it was leaves it out. */
function untouchedSections({ screen, state, query }: Omit<Visit, "window">): ReturnType<typeof sectionsOf> {
  if (screen !== "options" || state === "untouched") return Promise.resolve({});
  const key = String(query);
  const known = untouched.get(key);
  if (known) return known;
  const sections = gallery.look(
    { screen, state: "untouched", query: key, window: usual.options },
    sectionsOf,
  );
  untouched.set(key, sections);
  return sections;
}

/** The ids of the sections that are the same in both. */
const same = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  Object.keys(one).filter(id => one[id] === other[id]);

/** The violations that axe finds outside of some sections: the rule, the place and the reason. */
async function violations(page: Page, without: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const context = { include: ["html"], exclude: without.map(id => `#${id}`) };
  const found = await page.evaluate(`axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`);
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

/** Each view loads a state once: colours do not depend on the language, nor what overflows on the theme. */
const views = [
  { theme: "light", shown: ["at 200 %", "at 300 %", "in very large type", "in large type"] },
  { theme: "dark", shown: ["usual", "at 200 %", "narrow"] },
] as const;

/** The light view is in English. The dark one takes the languages in turn, also where `npm test` looks at every twelfth state. */
function languageOf(index: number, view: number): string {
  const turn = 2 * Math.floor(index / 12) + (index % 12);
  return (view === 1 && galleryLanguages[turn % galleryLanguages.length]) || "en";
}

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const isDeep = depth !== "quick";

/** `npm test` looks at every sixth state, each in one of the views. */
const isQuick = (index: number, view: number) => index % 12 === 6 * view;

/** `npm run test:deep` looks at what `npm test` leaves out. */
const looks = all.flatMap(state =>
  views.flatMap((view, index) => {
    const language = languageOf(state.index, index);
    return isQuick(state.index, index) === isDeep ? [] : [{ ...state, ...view, language }];
  }),
);

/** What is cut off or out of sight on a page, by name. */
const partsOutOfPlace = async (page: Page): Promise<string[]> => [
  ...(await overflowing(page)),
  ...(await answersOutOfSight(page)),
  ...(await clipped(page)),
];

/** The screens that a person sees each day. The deep tests look at them in every language. */
const everyDay = [
  "home/counting home/pauseMenu nudge/due nudge/committed nudge/unfinished nudge/owed",
  "introduction/noVoice routine/getReady routine/legs routine/sideBend routine/betweenSets routine/howTo",
  "routine/endedDone options/untouched options/unfolded options/historyYears options/dataStored",
  "options/dataPreview options/hoursBusy options/doses options/callsAsked welcome/first",
]
  .join(" ")
  .split(" ");

describe.concurrent("the gallery", () => {
  test.each(looks)("$screen, $state, $theme, $language: accessible, and in sight $shown", async look => {
    const { screen, state, page, theme, language, shown } = look;
    const query = `theme=${theme}&language=${language}`;
    const visit = { screen, state, query, window: usual[page] };
    const before = await untouchedSections(visit);
    const faults = await gallery.look(visit, async seen => {
      const found = await violations(seen, same(await sectionsOf(seen), before));
      for (const layout of shown) {
        const { windows, type } = layouts[layout];
        // Pixels are not looked at: a larger scale would only draw more of them.
        await resize(seen, { ...windows[page], zoom: 1 }, type);
        const parts = await partsOutOfPlace(seen);
        found.push(...parts.map(part => `${layout}: ${part}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  const places = all.filter(({ screen, state }) => everyDay.includes(`${screen}/${state}`));
  const inLanguages = isDeep
    ? galleryLanguages.flatMap(language => places.map(place => ({ ...place, language })))
    : [];
  test.each(inLanguages)("$screen, $state, $language: in sight in narrow windows", async look => {
    const { screen, state, page, language } = look;
    const visit = { screen, state, query: `theme=light&language=${language}`, window: narrow[page] };
    expect(await gallery.look(visit, partsOutOfPlace)).toEqual([]);
  });
});
