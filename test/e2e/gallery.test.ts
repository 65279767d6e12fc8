import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeScript } from "../gallery/axe.ts";
import { faultsOfWalk, smallTargets } from "../gallery/keyboard.ts";
import { galleryLanguages } from "../gallery/languages.ts";
import { saidTwice } from "../gallery/liveRegions.ts";
import { answersOutOfSight, clipped, overflowing } from "../gallery/overflow.ts";
import { screens } from "../gallery/states/states.ts";
import { openGallery, resize, type Visit } from "../gallery/visit.ts";
import { largeType, narrow, usual, zoomed, zoomedFourfold, zoomedMost } from "../gallery/windows.ts";
import { pseudoTag } from "../pseudoLanguage.ts";
import { depth } from "../simulation/depth.ts";

const isDeep = depth !== "quick";

/** The sections of the page by id, each as HTML without what differs between all states: generated ids, and how much is stored. */
const sectionsOf = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("main > section[id]")].map(each => {
        const copy = each.cloneNode(true) as Element;
        copy.querySelector(".data-stored > p")?.remove();
        return [each.id, copy.outerHTML.replaceAll(/\bP\d+-\d+/g, "")];
      }),
    ),
  );

/** Takes sections out of a page: those that the untouched page is judged with. */
const leaveOut = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(all => {
    for (const id of all) document.getElementById(id)?.remove();
  }, ids);

/** A state in one combination of colours and language. */
type Look = Omit<Visit, "window">;

const untouched = new Map<string, ReturnType<typeof sectionsOf>>();

/**
 * The sections of the untouched options page, which is judged in every combination: a state that leaves one as it was leaves it out.
 * None in the quick tests, which do not judge that page in every combination.
 */
function untouchedSections({ screen, state, ...look }: Look): ReturnType<typeof sectionsOf> {
  if (!isDeep || screen !== "options" || state === "untouched") return Promise.resolve({});
  const key = JSON.stringify(look);
  const known = untouched.get(key);
  if (known) return known;
  const visit = { screen, state: "untouched", ...look, window: usual.options };
  const sections = gallery.look(visit, sectionsOf);
  untouched.set(key, sections);
  return sections;
}

/** The ids of the sections that are the same in both. */
const same = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  Object.keys(one).filter(id => one[id] === other[id]);

const all = Object.entries(screens)
  .flatMap(([screen, { page, states }]) => Object.keys(states).map(state => ({ screen, state, page })))
  .map((state, index) => ({ ...state, index }));

/** A window, and a type size that the person has set in the browser. */
const layouts = {
  usual: { windows: usual, type: 1 },
  "at 200 %": { windows: zoomed, type: 1 },
  narrow: { windows: narrow, type: 1 },
  "at 300 %": { windows: zoomedMost, type: 1 },
  "at 400 %": { windows: zoomedFourfold, type: 1 },
  "in very large type": { windows: largeType, type: 1.5 },
  "in large type": { windows: largeType, type: 2 },
};

const themes = [
  { colours: "light", query: "theme=light" },
  { colours: "dark", query: "theme=dark" },
  { colours: "forced", query: "theme=light", forcedColours: true },
] as const;

/** Every combination of colours with a language: of left to right, of long words, of right to left, and the longest. */
const combinations = ["en", "de", "ar", pseudoTag].flatMap(language =>
  themes.map(({ colours, query, ...look }) => ({
    ...{ colours, language, look },
    query: `${query}&language=${language}`,
  })),
);

/** The combination that a state is seen in by the quick tests (turn 0) or the deep ones (turn 1). */
const combinationOf = (index: number, turn: number) =>
  (Math.floor(index / 12) + index + 5 * turn) % combinations.length;

/** The untouched page is judged in each combination: the other states leave out what they share with it. */
const isBase = ({ screen, state }: { readonly screen: string; readonly state: string }) =>
  screen === "options" && state === "untouched";

/** A long page takes three times as long as the popup: the deep tests judge every fifth of its states. */
const isSeenDeep = ({ page, index }: (typeof all)[number]) => page === "popup" || index % 5 === 0;

/**
 * `npm test` looks at every sixteenth state, `npm run test:deep` at each of the popup's and every fifth of the others, in one
 * combination; `npm run matrix` at each in all.
 */
const looks = all.flatMap(state =>
  combinations
    .filter((_, index) => {
      if (depth === "soak") return true;
      if (depth === "quick") return state.index % 16 === 0 && index === combinationOf(state.index, 0);
      return isBase(state) || (isSeenDeep(state) && index === combinationOf(state.index, 1));
    })
    .map(combination => ({ ...state, ...combination })),
);

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** What is cut off or out of sight on a page, by name. */
const partsOutOfPlace = async (page: Page): Promise<string[]> => [
  ...(await overflowing(page)),
  ...(await answersOutOfSight(page)),
  ...(await clipped(page)),
];

/** The screens that a person sees each day. The matrix looks at all of them in every language, the deep tests at one in twenty-four. */
const everyDay = [
  "home/counting home/pauseMenu nudge/due nudge/committed nudge/unfinished nudge/owed",
  "introduction/noVoice routine/getReady routine/legs routine/sideBend routine/betweenSets routine/howTo",
  "routine/endedDone options/untouched options/unfolded options/historyYears options/dataStored",
  "options/dataPreview options/hoursBusy options/doses options/callsAsked welcome/first",
]
  .join(" ")
  .split(" ");

describe.concurrent("the gallery", () => {
  test.each(looks)(
    "$screen, $state, $colours, $language: accessible, and in sight in every layout",
    async each => {
      const { screen, state, page, query, look } = each;
      const visit = { screen, state, query, ...look };
      const before = await untouchedSections(visit);
      const faults = await gallery.look({ ...visit, window: usual[page] }, async seen => {
        const asBefore = same(await sectionsOf(seen), before);
        const found = (await seen.evaluate(axeScript(asBefore, "forcedColours" in look))) as string[];
        await leaveOut(seen, asBefore);
        found.push(...(await smallTargets(seen)), ...(await saidTwice(seen)));
        // The options page is long: its walks are in `access`.
        if (isDeep && page === "popup") found.push(...(await faultsOfWalk(seen)));
        for (const [layout, { windows, type }] of Object.entries(layouts)) {
          // Pixels are not looked at: a larger scale would only draw more of them.
          await resize(seen, { ...windows[page], zoom: 1 }, type);
          const parts = await partsOutOfPlace(seen);
          found.push(...parts.map(part => `${layout}: ${part}`));
        }
        return found;
      });
      expect(faults).toEqual([]);
    },
  );

  const places = all.filter(({ screen, state }) => everyDay.includes(`${screen}/${state}`));
  const share = { quick: 0, deep: 1, soak: 24 }[depth];
  const inLanguages = galleryLanguages.flatMap((language, turn) =>
    places.filter((_, index) => (index + turn) % 24 < share).map(place => ({ ...place, language })),
  );
  test.each(inLanguages)("$screen, $state, $language: in sight in narrow windows", async look => {
    const { screen, state, page, language } = look;
    const visit = { screen, state, query: `theme=light&language=${language}`, window: narrow[page] };
    expect(await gallery.look(visit, partsOutOfPlace)).toEqual([]);
  });
});
