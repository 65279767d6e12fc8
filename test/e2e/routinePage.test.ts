import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import messages from "../../_locales/en/messages.json" with { type: "json" };
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import { stretchIds } from "../../src/core/routine/stretches.ts";
import { timeline } from "../../src/core/routine/timeline.ts";
import { openGallery } from "../gallery/visit.ts";
import { usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const inRoutine = <Seen>(state: string, act: (page: Page) => Promise<Seen>) =>
  gallery.look({ screen: "routine", state, query: "theme=light", window: usual.popup }, act);

const until = <Value>(read: () => Promise<Value>, timeout = 120_000) =>
  expect.poll(read, { timeout, interval: 50 });
const heading = (page: Page) => page.$eval("h1", ({ textContent }) => textContent);
const has = async (page: Page, button: string) => (await page.$(`aria/${button}[role="button"]`)) !== null;

/** Presses a button with the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.focus();
  await page.keyboard.press("Enter");
}

/** Changes the stored routine under the page, as another page does. */
const changeRoutine = (page: Page, change: Partial<Routine>) =>
  page.evaluate(`{
    const { local } = memory.storage;
    const state = local.data.get("state");
    local.put({ state: { ...state, routine: { ...state.routine, ...${JSON.stringify(change)} } } });
  }`);

const segments = timeline({ kind: "full", tempo: "standard", stretches: stretchIds });
const start = (index: number) => segments.find(segment => segment.index === index);

test("a page whose routine was taken over says where it plays, and plays it again when asked to", () =>
  inRoutine("rotateLeft", async page => {
    await until(() => has(page, "Pause")).toBe(true);
    await changeRoutine(page, { page: "another", elapsedMs: start(3)?.from ?? 0, done: 33 });
    await until(() => heading(page)).toBe("The routine is playing in Limber’s window");
    await until(() => page.$eval("h1 + p", ({ textContent }) => textContent)).toContain("Side Bend");
    await press(page, "Play here");
    await until(() => heading(page)).toBe("Sit and Rotate with Side Bend");
    await until(() => has(page, "Pause")).toBe(true);
    await press(page, "Next");
    await until(() => heading(page)).toBe("Sit and Back Arch");
  }));

test("a page that was open when another page left the routine offers it and does not go on by itself", () =>
  inRoutine("elsewhereWindow", async page => {
    await until(() => heading(page)).toBe("The routine is playing in Limber’s window");
    await changeRoutine(page, { is: "interrupted" });
    await until(() => heading(page)).toBe("Sit and Rotate");
    expect(await has(page, "Resume")).toBe(true);
  }));

test("a page whose background does not answer keeps the pause itself, and goes on by itself", () =>
  inRoutine("rotateLeft", async page => {
    await until(() => has(page, "Pause")).toBe(true);
    await page.evaluate(
      `memory.faults.refuse = ({ name }) => name === "runtime.sendMessage" ? "deaf" : undefined`,
    );
    await press(page, "Pause");
    await until(() => has(page, "Resume")).toBe(true);
    await press(page, "Resume");
    await until(() => has(page, "Pause")).toBe(true);
    expect(await page.$eval("[role=alert]", ({ textContent }) => textContent)).toBe("");
  }));

test("Go on, pressed before the end is stored, goes on all the same", () =>
  inRoutine("rotateLeft", async page => {
    await until(() => has(page, "Pause")).toBe(true);
    const isStored = await page.evaluate(
      async ([end, goOn]) => {
        const find = (name: string) =>
          [...document.querySelectorAll("button")].find(b => b.textContent === name);
        const isEndStored = () =>
          Reflect.get(globalThis, "memory").storage.local.data.get("state").ended !== null;
        find(end)?.click();
        while (!find(goOn)) await Promise.resolve();
        const isStored = isEndStored();
        find(goOn)?.click();
        return isStored;
      },
      [messages.end.message, messages.goOn.message] as const,
    );
    expect(isStored).toBe(false);
    await until(() => heading(page)).toBe("Sit and Rotate");
    await until(() => has(page, "Pause")).toBe(true);
  }));

test("Space pauses after a click on a button, and presses a button that has the focus by Tab", () =>
  inRoutine("rotateLeft", async page => {
    const isMuted = () => page.$eval("[aria-keyshortcuts=M]", button => button.ariaPressed);
    await until(() => has(page, "Pause")).toBe(true);
    await page.click("aria/Mute");
    await page.keyboard.press("Space");
    await until(() => has(page, "Resume")).toBe(true);
    expect(await isMuted()).toBe("true");
    await page.focus("aria/Mute");
    await page.keyboard.press("Tab");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Space");
    await until(isMuted).toBe("false");
    expect(await has(page, "Resume")).toBe(true);
  }));

test("I'm ready and Space end a lead-in, and the next Space pauses", () =>
  inRoutine("getReady", async page => {
    const count = () => page.$eval(".count", ({ textContent }) => textContent);
    await until(count).toBe("Get ready");
    await press(page, "I’m ready");
    await until(count).toBe("1 of 5");
    await until(() => page.evaluate(() => document.activeElement?.className)).toBe("controls");
    await press(page, "Back");
    await until(count).toBe("Get ready");
    await page.focus(".controls");
    await page.keyboard.press("Space");
    await until(count).toBe("1 of 5");
    expect(await has(page, "Pause")).toBe(true);
    await page.keyboard.press("Space");
    await until(() => has(page, "Resume")).toBe(true);
  }));

test.each([
  ["the voice has announced it", "playedOut", "DIV", null],
  ["there is no voice", "playedOutUnheard", "H1", "status"],
  ["the routine is ended by hand", "endedWhole", "H1", "status"],
] as const)("a screen reader hears of the end once, where %s", (_, state, focused, role) =>
  inRoutine(state, async page => {
    await page.waitForSelector("[data-view=done]");
    await until(() => page.$eval(".comes-next", ({ textContent }) => textContent)).toContain("break");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(focused);
    expect(await page.$eval(".comes-next", line => line.getAttribute("role"))).toBe(role);
  }),
);

test("a page whose address starts a routine does so once, however often it loads", () =>
  gallery.look(
    { screen: "home", state: "counting", query: "theme=light&start=short", window: usual.popup },
    page => until(() => page.evaluate(() => location.search)).not.toContain("start=short"),
  ));

test.each([
  ["noVoice", "chimes and text lead you."],
  ["noVoiceInLanguage", "chimes and text lead you."],
  ["noVoiceNorChimes", "the text leads you."],
])("without a voice the page says what leads instead, and moves no button (%s)", async (state, words) => {
  const buttons = (page: Page) =>
    page.$$eval(".controls, .pair", all => all.map(each => each.getBoundingClientRect().top));
  const withVoice = await inRoutine("getReady", buttons);
  await inRoutine(state, async page => {
    // The page waits five seconds for a late voice.
    await until(() => page.$eval(".voice-notice", ({ textContent }) => textContent)).toContain(words);
    expect(await buttons(page)).toEqual(withVoice);
  });
});

test.each([
  ["rotateRight", "introductionMirror"],
  ["facing", "introductionFacing"],
] as const)("how to do a stretch says of the figure what is chosen (%s)", (state, key) =>
  inRoutine(state, async page => {
    await press(page, messages.howTo.message);
    const words = await page
      .waitForSelector("dialog[open]")
      .then(dialog => dialog?.evaluate(all => all.innerText));
    expect(words).toContain(messages[key].message);
  }),
);

test("a new routine has the focus before its buttons and on none of them", () =>
  inRoutine("getReady", async page => {
    await until(() => page.evaluate(() => document.activeElement?.className)).toBe("controls");
    await page.keyboard.press("Enter");
    expect(await has(page, "Pause")).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Back");
  }));

test("in a window that the person has made larger the number of the rep is legible from a metre and a half", () => {
  const window = { width: 520, height: 820, zoom: 1 };
  return gallery.look({ screen: "routine", state: "ownWindow", query: "theme=light", window }, async page => {
    const size = await page.$eval(".count", number => Number.parseFloat(getComputedStyle(number).fontSize));
    expect(size).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });
});

test("a page that opens offers a paused routine, and Resume plays it", () =>
  inRoutine("paused", async page => {
    await until(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Resume");
    await until(() => page.$eval(".phase strong", ({ textContent }) => textContent)).toBe("Paused");
    await page.keyboard.press("Space");
    await until(() => has(page, "Pause")).toBe(true);
  }));
