import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../browsers/wait.ts";
import { openGallery } from "../gallery/visit.ts";
import { narrow, usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const boxes =
  "h1, h2, .field, .field-control, .segment, .day, .range, .action-row, .more, .more > summary, .site-form, .site, main button:not(.field-retry), main select";

type Places = Readonly<Record<string, string>>;

/** Where everything is that a person can point at, by name. Runs in the page. */
const placesOf = (found: string): Places => {
  const all = [...document.querySelectorAll(found)].map((box, index) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const place = [x + scrollX, y + scrollY, width, height].map(Math.round).join(" ");
    return [`${index} ${box.localName}.${box.className}`, place];
  });
  return Object.fromEntries(all);
};

const places = (page: Page): Promise<Places> => page.evaluate(placesOf, boxes);

/** What lies elsewhere afterwards. */
const moved = (before: Places, after: Places): string[] =>
  Object.keys(before)
    .filter(name => before[name] !== after[name])
    .map(name => `${name}: ${before[name]} becomes ${after[name]}`)
    .slice(0, 5);

/** Types the same into every number field and leaves each. */
const typeEverywhere = (page: Page, text: string) =>
  page.evaluate(typed => {
    for (const input of document.querySelectorAll<HTMLInputElement>(".number-box input")) {
      input.focus();
      input.value = typed;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      input.blur();
    }
  }, text);

const kinds = (page: Page) =>
  page.$$eval(".field-message", all =>
    Object.entries(Object.groupBy(all, message => message.getAttribute("data-kind") ?? "none")).map(
      ([kind, some]) => `${some?.length} ${kind}`,
    ),
  );

/** Types into some fields for a time, by their places, and leaves them. */
const typeHours = (page: Page, typed: readonly (readonly [place: number, time: string])[]) =>
  page.$$eval(
    ".range input",
    (inputs, all) => {
      for (const [place, time] of all) {
        const input = inputs[place];
        if (!(input instanceof HTMLInputElement)) continue;
        input.focus();
        input.value = time;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        input.blur();
      }
    },
    typed,
  );

const press = (page: Page, buttons: string) =>
  page.$$eval(buttons, all => {
    for (const button of all) if (button instanceof HTMLElement) button.click();
  });

const has = async (page: Page, kind: RegExp) => (await kinds(page)).some(each => kind.test(each));

/** What the person does, one after the other, and what comes of it. */
const acts: readonly {
  readonly what: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly comes: (page: Page) => Promise<unknown>;
}[] = [
  ...["", "soon", "2.5", "-1", "9999"].map(text => ({
    what: `a refused number ${JSON.stringify(text)} in every field`,
    act: (page: Page) => typeEverywhere(page, text),
    comes: (page: Page) => has(page, /^1\d problem/),
  })),
  {
    what: "a stored number in every field",
    act: page => typeEverywhere(page, "55"),
    comes: page => has(page, /saved$/),
  },
  {
    what: "other choices",
    act: page => press(page, ".segment:last-child input"),
    comes: page => page.$eval("html", root => root.dataset.theme === "dark"),
  },
  {
    what: "restored defaults",
    act: page => press(page, "#reset button:first-child"),
    comes: page => page.$eval("#reset", reset => !reset.querySelector("[data-kept]")),
  },
  {
    what: "a site that is none",
    act: page => press(page, ".site-form [type=submit]"),
    comes: page => has(page, /problem$/),
  },
  {
    what: "a test of the reminder, and keys that do not open",
    act: async page => {
      await page.evaluate('browser.tabs.create = () => Promise.reject(new Error("refused"))');
      await press(page, ":is(#nudge, #keyboard) .action-row > button");
    },
    comes: page => page.$$eval(".action-said:not(:empty)", all => all.length >= 2),
  },
];

const actsOnHours: typeof acts = [
  {
    what: "hours that end on the next day",
    act: page => typeHours(page, [[1, "03:00"]]),
    comes: page => page.$eval(".week", week => week.textContent.includes("next day")),
  },
  {
    what: "hours that end when they begin, and hours without an end",
    act: page =>
      typeHours(page, [
        [3, "09:00"],
        [5, ""],
      ]),
    comes: page => has(page, /^[2-9] problem/),
  },
  {
    what: "a full storage",
    act: async page => {
      await page.evaluate("memory.storage.local.setQuota(0)");
      await typeEverywhere(page, "57");
      await press(page, ".field:not(#setting-holdCalls, #setting-hours) .switch, .segment:first-child input");
    },
    comes: page => has(page, /^\d\d failed/),
  },
];

const windows = Object.entries({ usual: usual.options, narrow: narrow.options });

test.concurrent.each(windows)("no message moves anything on the options page: %s", (_, window) =>
  gallery.look({ screen: "options", state: "unfolded", query: "theme=light", window }, async page => {
    const play = async ({ what, act, comes }: (typeof acts)[number]) => {
      const before = await places(page);
      await act(page);
      await until(() => comes(page), { what });
      const after = await places(page);
      expect(moved(before, after), what).toEqual([]);
    };
    for (const act of acts) await play(act);
    await press(page, "#hours .switch");
    await page.waitForSelector(".day");
    for (const act of actsOnHours) await play(act);
  }),
);

/** The page comes to rest late, and only once the person has scrolled to its end. */
const restsLate = `{
  globalThis.seen = [];
  globalThis.requestIdleCallback = act => setTimeout(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    seen.push((${placesOf})(${JSON.stringify(boxes)}));
    act();
  }, 300);
}`;

test.concurrent.each(windows)("no section that comes later moves what is there: %s", (_, window) =>
  gallery.look(
    { screen: "options", state: "historyBelow", query: "theme=light", window, first: restsLate },
    async page => {
      const seen = (await page.evaluate("seen")) as readonly Places[];
      const after = await places(page);
      expect(seen.length).toBe(3);
      for (const before of seen) expect(moved(before, after)).toEqual([]);
      expect(await page.$$eval("main > section", all => all.at(-1)?.id)).toBe("about");
    },
  ),
);

/** A point on the control with that name. */
const onScreen = async (page: Page, name: string) => {
  const box = await (await page.waitForSelector(`aria/${name}`))?.boundingBox();
  if (!box) throw new Error(`"${name}" is nowhere.`);
  return [box.x + 20, box.y + 20] as const;
};

test.concurrent.each(windows)(
  "the history that is deleted, and comes back, leaves its buttons under the pointer: %s",
  (_, window) =>
    gallery.look(
      { screen: "options", state: "historyBelow", query: "theme=light#data", window },
      async page => {
        const charts = () => page.$$eval("#history figure", all => all.length);
        for (const [name, isShown] of [
          ["Delete history", false],
          ["Undo", true],
        ] as const) {
          const place = await onScreen(page, name);
          await page.mouse.click(...place);
          await until(async () => (await charts()) > 0 === isShown, { what: name });
          const under = () =>
            page.evaluate(
              (x, y) => document.elementFromPoint(x, y)?.closest(".action-row")?.textContent ?? "",
              ...place,
            );
          await until(async () => (await under()).includes("Delete history"), { what: `the row of ${name}` });
        }
      },
    ),
);

/** The element that draws the focus ring of the focused control, and whatever cuts the ring. */
const cutRing = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: control } = document;
    if (!control || control === document.body) return undefined;
    const hasRing = (element: Element | null): element is Element =>
      element !== null && getComputedStyle(element).outlineStyle !== "none";
    const name = `${control.localName} ${control.getAttribute("aria-label") ?? control.id}`;
    const ringed = [
      control,
      control.nextElementSibling,
      control.closest(".number-box"),
      control.closest(".stretch-card"),
    ].find(hasRing);
    if (!ringed) return `${name} has no ring`;
    const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { left, right, top, bottom } = ringed.getBoundingClientRect();
    if (left - reach < 0 || right + reach > document.documentElement.clientWidth)
      return `${name} at the edge`;
    for (let box = ringed.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflow, contain, clipPath } = getComputedStyle(box);
      if (overflow === "visible" && clipPath === "none" && !/paint|strict|content/.test(contain)) continue;
      const edge = box.getBoundingClientRect();
      const isWhole =
        left - reach >= edge.left &&
        right + reach <= edge.right &&
        top - reach >= edge.top &&
        bottom + reach <= edge.bottom;
      if (!isWhole) return `${name} in ${box.className}`;
    }
    return undefined;
  });

/** The pages that are walked by Tab: the options page with all folds open, and the welcome page with its hours. */
const walks = (["usual", "narrow"] as const).flatMap(
  size =>
    [
      { screen: "options", state: "hoursUnfolded", size },
      { screen: "welcome", state: "chosen", size },
    ] as const,
);

test.concurrent.each(walks)(
  "the ring of every focused control is whole: $screen, $size",
  ({ screen, state, size }) => {
    const window = { usual, narrow }[size][screen];
    return gallery.look({ screen, state, query: "theme=light", window }, async page => {
      // A field for a time has two or three stops.
      const count = await page.$$eval("a, button, input, select, summary", all => all.length);
      const cut = new Set<string>();
      for (let press = 0; press < 2 * count; press++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        const fault = await cutRing(page);
        if (fault) cut.add(fault);
      }
      expect([...cut]).toEqual([]);
    });
  },
);
