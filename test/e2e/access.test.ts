import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countShapes, faintShapes } from "../gallery/contrast.ts";
import { smallTargets, tabStops } from "../gallery/keyboard.ts";
import type { PageName } from "../gallery/states/state.ts";
import { openGallery } from "../gallery/visit.ts";
import { usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const until = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 120_000, interval: 50 });

const onPage = (
  window: PageName,
  screen: string,
  state: string,
  act: (page: Page) => Promise<void>,
  more: { readonly query?: string; readonly first?: string } = {},
) => gallery.look({ screen, state, query: "theme=light", window: usual[window], ...more }, act);

/** Presses a button with the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.focus();
  await page.keyboard.press("Enter");
}

/** The focused element: its own words, or the class of a group. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return undefined;
    return element.matches("button, h1, h2, a, summary")
      ? (element.getAttribute("aria-label") ?? element.textContent)
      : element.className;
  });

const answers = ["Start routine", "Short version"];
const always = ["Pause reminders", "I’ve moved"];
const controls = ["Back", "Pause", "Next", "End", "Open in a window"];

test.each([
  ["home", "counting", ["Options", ...answers, ...always]],
  ["nudge", "due", ["Options", ...answers, "Snooze 5 min", "Skip", ...always]],
  ["nudge", "skipped", ["Options", "Undo", "Close"]],
  ["introduction", "withVoice", ["Options", "Let’s go"]],
  ["routine", "getReady", ["Mute", "How to do it safely", "I’m ready", ...controls]],
  ["routine", "ended", ["Options", "Go on", "Close"]],
] as const)(
  "Tab walks %s, %s, in the order in which its controls stand, and each is large enough",
  (...[screen, state, names]) =>
    onPage("popup", screen, state, async page => {
      const stops = await tabStops(page);
      expect(stops.map(({ name }) => name)).toEqual(names);
      expect(stops.filter(({ fault }) => fault)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    }),
);

test("the keyboard alone leads from the home through a routine to its end and on, and never loses the focus", () =>
  onPage("popup", "home", "counting", async page => {
    await until(() => focused(page)).toBe("Start routine");
    await page.keyboard.press("Enter");
    await until(() => focused(page)).toBe("controls");
    await press(page, "Pause");
    await until(() => focused(page)).toBe("Resume");
    await press(page, "End");
    await until(() => focused(page)).toBe("Stopped");
    await page.keyboard.press("Tab");
    await until(() => focused(page)).toBe("Go on");
    await page.keyboard.press("Enter");
    await until(() => focused(page)).toBe("controls");
  }));

test("the list of pauses, which covers what is above it, closes when the focus leaves it", () =>
  onPage("popup", "home", "pauseMenu", async page => {
    await until(() => focused(page)).toContain("30 minutes");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await until(() => page.$(".pause-list")).toBeNull();
    expect(await focused(page)).toBe("Short version");
  }));

test("the text about a stretch holds the focus while it is open, and gives it back", () =>
  onPage("popup", "routine", "paused", async page => {
    await press(page, "How to do it safely");
    await until(() => focused(page)).toBe("Sit and Rotate");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Close");
    await page.keyboard.press("Enter");
    await until(() => focused(page)).toBe("How to do it safely");
    await press(page, "How to do it safely");
    await until(() => focused(page)).toBe("Sit and Rotate");
    await page.keyboard.press("Escape");
    await until(() => focused(page)).toBe("How to do it safely");
  }));

test.each([
  ["restored", "Undo", "Restore defaults"],
  ["dataHistoryDeleted", "Undo", "Delete history"],
  ["dataConfirm", "Cancel", "Delete everything"],
  ["dataPreview", "Cancel", "Import"],
  ["prescription", "Cancel", "Open a prescription"],
])("where a pressed control goes away the focus stays near it: %s, %s", (state, name, next) =>
  onPage("options", "options", state, async page => {
    await press(page, name);
    await until(() => page.$(`aria/${name}[role="button"]`)).toBeNull();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(next);
  }),
);

/** Lets the page's timers run a hundred times faster. */
const hurried = `{
  const after = setTimeout;
  globalThis.setTimeout = (act, ms = 0) => after(act, ms / 100);
}`;

test("the undo of a deletion has no time limit", () =>
  onPage(
    "options",
    "options",
    "dataHistoryDeleted",
    async page => {
      await page.evaluate("setTimeout(() => { document.body.dataset.minutesLater = ''; }, 120_000)");
      await page.waitForSelector("[data-minutes-later]");
      await press(page, "Undo");
      await until(() =>
        page.$$eval("#data .action-said", all => all.map(each => each.textContent)),
      ).toContain("Your history is back.");
    },
    { first: hurried },
  ));

test.each([
  ["popup", "home", "counting"],
  ["popup", "routine", "skippedStretches"],
  ["options", "options", "historyYears"],
] as const)("what is drawn stands out from its ground, light and dark: %s, %s, %s", (page, screen, state) =>
  onPage(page, screen, state, async seen => {
    expect(await countShapes(seen)).toBeGreaterThan(0);
    for (const theme of ["light", "dark"]) {
      await seen.evaluate(chosen => {
        document.documentElement.dataset.theme = chosen;
        for (const animation of document.getAnimations()) animation.finish();
      }, theme);
      expect(await faintShapes(seen), theme).toEqual([]);
    }
  }),
);
