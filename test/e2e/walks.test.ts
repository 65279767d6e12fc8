import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOfWalk } from "../gallery/keyboard.ts";
import { openGallery } from "../gallery/visit.ts";
import { narrow, usual } from "../gallery/windows.ts";
import { depth } from "../simulation/depth.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** The long pages with their folds open, with charts and tables, and with questions that cover nothing. */
const longPages = [
  ["options", "hoursUnfolded"],
  ["options", "historyYears"],
  ["options", "syncTogether"],
  ["options", "prescription"],
  ["options", "dataConfirm"],
  ["options", "callsAsked"],
  ["welcome", "chosen"],
] as const;

/** `npm test` walks every third page in one of these, `npm run test:deep` each page in another one, `npm run matrix` in all. */
const looks = [
  { language: "en", windows: usual },
  { language: "ar", windows: usual },
  { language: "en", windows: narrow },
] as const;

const isWalked = (turn: number, index: number): boolean =>
  ({ quick: turn === 3 * index, deep: (turn + 1) % looks.length === index, soak: true })[depth];

const walks = longPages.flatMap(([page, state], turn) =>
  looks.filter((_, index) => isWalked(turn, index)).map(look => ({ page, state, ...look })),
);

test.concurrent.each(walks)(
  "Tab stops at every control of $page, $state, $language once, in the order in which they stand",
  async ({ page, state, language, windows }) => {
    const query = `theme=light&language=${language}`;
    const visit = { screen: page, state, query, window: windows[page] };
    expect(await gallery.look(visit, faultsOfWalk)).toEqual([]);
  },
);
