import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGallery } from "../gallery/visit.ts";
import { narrow, usual, zoomed } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const boxes =
  "h1, h2, .field, .field-control, .segment, .day, .range, .action-row, .more, .more > summary, .site-form, .site, main button:not(.field-retry), main select";

/** Where everything is that a person can point at, by name. */
const places = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(found => {
    const all = [...document.querySelectorAll(found)].map((box, index) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      const place = [x + scrollX, y + scrollY, width, height].map(Math.round).join(" ");
      return [`${index} ${box.localName}.${box.className}`, place];
    });
    return Object.fromEntries(all);
  }, boxes);

const until = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 120_000, interval: 50 });

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

/** The states, and what the person does there, with the messages that come of it. */
const acts: readonly {
  readonly what: string;
  readonly state: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly comes: (page: Page) => Promise<unknown>;
}[] = [
  ...["", "soon", "2.5", "0", "9999"].map(text => ({
    what: `a refused number ${JSON.stringify(text)} in every field`,
    state: "unfolded",
    act: (page: Page) => typeEverywhere(page, text),
    comes: async (page: Page) => (await kinds(page)).some(kind => /^([89]|1\d) problem/.test(kind)),
  })),
  {
    what: "a stored number in every field",
    state: "unfolded",
    act: page => typeEverywhere(page, "55"),
    comes: async page => (await kinds(page)).some(kind => kind.endsWith("saved")),
  },
  {
    what: "a full storage",
    state: "unfolded",
    act: async page => {
      await page.evaluate("memory.storage.local.setQuota(0)");
      await typeEverywhere(page, "55");
      await page.$$eval(".switch, .segment:last-child input", all => {
        for (const control of all) if (control instanceof HTMLInputElement) control.click();
      });
    },
    comes: async page => (await kinds(page)).some(kind => /^\d\d failed/.test(kind)),
  },
  {
    what: "a test of the reminder that nothing answers, and keys that do not open",
    state: "unfolded",
    act: page =>
      page.evaluate(`
        browser.tabs.create = () => Promise.reject(new Error("refused"));
        for (const button of document.querySelectorAll(":is(#nudge, #keyboard) .action-row > button")) button.click();
      `),
    comes: page => page.$$eval(".action-said:not(:empty)", all => all.length >= 2),
  },
  {
    what: "restored defaults",
    state: "chosen",
    act: page => page.$eval("#reset button", button => button.click()),
    comes: page => page.$eval("#reset", reset => !reset.querySelector("[data-kept]")),
  },
  {
    what: "hours that overlap, and hours without an end",
    state: "hoursBusy",
    act: page =>
      page.$$eval(".range input", inputs => {
        for (const [place, typed] of [
          [2, "11:30"],
          [7, ""],
        ] as const) {
          const input = inputs[place];
          if (!(input instanceof HTMLInputElement)) continue;
          input.focus();
          input.value = typed;
          input.dispatchEvent(new InputEvent("input", { bubbles: true }));
          input.blur();
        }
      }),
    comes: async page => (await kinds(page)).includes("2 problem"),
  },
  {
    what: "hours that end on the next day",
    state: "hours",
    act: page =>
      page.$$eval(".range input", inputs => {
        const [, end] = inputs;
        if (!(end instanceof HTMLInputElement)) return;
        end.value = "03:00";
        end.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    comes: page => page.$eval(".week", week => week.textContent.includes("next day")),
  },
  {
    what: "a site that is none",
    state: "unfolded",
    act: page => page.$eval(".site-form", form => (form as HTMLFormElement).requestSubmit()),
    comes: async page => (await kinds(page)).includes("1 problem"),
  },
];

const windows = { "usual window": usual.options, "narrow window": narrow.options, "200 %": zoomed.options };
const cases = Object.entries(windows).flatMap(([where, window]) =>
  acts.map(act => ({ ...act, where, window: { ...window, zoom: 1 } })),
);

test.concurrent.each(cases)(
  "nothing moves on the options page after $what ($where)",
  ({ state, window, act, comes }) =>
    gallery.look({ screen: "options", state, query: "theme=light", window }, async page => {
      const before = await places(page);
      await act(page);
      await until(() => comes(page)).toBe(true);
      expect(await places(page)).toEqual(before);
    }),
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

test.concurrent.each(Object.entries(windows))(
  "the ring of every focused control is whole (%s)",
  (_, window) =>
    gallery.look({ screen: "options", state: "hoursUnfolded", query: "theme=light", window }, async page => {
      // A field for a time has two or three stops.
      const count = await page.$$eval("a, button, input, select, summary", all => all.length);
      const cut = new Set<string>();
      for (let press = 0; press < 2 * count; press++) {
        await page.keyboard.press("Tab");
        const fault = await cutRing(page);
        if (fault) cut.add(fault);
      }
      expect([...cut]).toEqual([]);
    }),
);
