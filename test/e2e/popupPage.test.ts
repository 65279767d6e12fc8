import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { State } from "../../src/core/nudge/state/state.ts";
import { openGallery } from "../gallery/visit.ts";
import { usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const onPopup = (screen: string, state: string, act: (page: Page) => Promise<void>) =>
  gallery.look({ screen, state, query: "theme=light", window: usual.popup }, act);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const until = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 120_000, interval: 50 });

/** Presses a button with the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button?.focus();
  await page.keyboard.press("Enter");
}

/** Changes the stored state under the page, as the background does. */
const changeState = (page: Page, change: Partial<State>) =>
  page.evaluate(`{
    const { local } = memory.storage;
    local.put({ state: { ...local.data.get("state"), ...${JSON.stringify(change)} } });
  }`);

test.each([
  ["home", "counting", "Start routine"],
  ["nudge", "owed", "Start routine"],
  ["nudge", "unfinished", "Resume"],
  ["nudge", "opening", "Time to loosen your back"],
] as const)("the first focus of %s, %s, is on %s", (screen, state, name) =>
  onPopup(screen, state, async page => {
    await until(() => focused(page)).toBe(name);
  }),
);

test("a popup that cannot read its settings keeps the look of the page before it, and for the next page", () =>
  gallery.look({ screen: "home", state: "unread", query: "theme=dark", window: usual.popup }, async page => {
    expect(await page.$eval("html", root => root.dataset.theme)).toBe("dark");
    expect(await page.evaluate(() => localStorage.getItem("theme"))).toBe("dark");
  }));

test("the home draws today's line with a dot for each break", () =>
  onPopup("home", "counting", async page => {
    await until(() => page.$$eval(".today-line circle", dots => dots.length)).toBe(2);
    expect(await page.$eval(".today-line", line => line.ariaBusy)).toBe("false");
  }));

test("a paused home gives the focus to no button", () =>
  onPopup("home", "pausedOpen", async page => {
    await page.waitForSelector('aria/Resume reminders[role="button"]');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }));

test("after a skip the focus is on the heading Skipped, and Tab leads to Undo", () =>
  onPopup("nudge", "due", async page => {
    await press(page, "Skip");
    const skipped = { at: Date.UTC(2026, 2, 2, 9, 41), activeMs: 1_920_000, snoozes: 0, dismissals: 0 };
    await changeState(page, { nudge: { is: "idle" }, skipped });
    await until(() => focused(page)).toBe("Skipped");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Undo");
  }));

test("the pause menu takes the focus, Escape returns it, and a pause moves it to Resume reminders", () =>
  onPopup("home", "counting", async page => {
    await press(page, "Pause reminders");
    await until(() => focused(page)).toContain("30 minutes");
    await page.keyboard.press("Escape");
    await until(() => focused(page)).toBe("Pause reminders");
    await page.keyboard.press("Enter");
    await press(page, "Until I turn it on");
    await changeState(page, { pause: { until: null }, hold: "paused" });
    await until(() => focused(page)).toBe("Resume reminders");
  }));

test("a pause chosen on the nudge moves the focus to Resume reminders", () =>
  onPopup("nudge", "owed", async page => {
    await press(page, "Pause reminders");
    await press(page, "Until I turn it on");
    await changeState(page, { pause: { until: null }, hold: "paused" });
    await until(() => focused(page)).toBe("Resume reminders");
  }));

test("a pause from elsewhere does not move the focus", () =>
  onPopup("home", "counting", async page => {
    const start = await page.waitForSelector('aria/Start routine[role="button"]');
    await start?.focus();
    await changeState(page, { pause: { until: null }, hold: "paused" });
    await page.waitForSelector('aria/Resume reminders[role="button"]');
    expect(await focused(page)).toBe("Start routine");
  }));

test.each([
  ["home", "counting"],
  ["nudge", "due"],
  ["routine", "paused"],
] as const)("the page leaves the machine's speech alone before a voice is wanted (%s)", (screen, state) =>
  onPopup(screen, state, async page => {
    expect(await page.evaluate("speechTouches")).toBe(0);
  }),
);

test("a routine that begins wakes the voice before its first line is due, unless the voice is off", async () => {
  const touches = (page: Page) => page.evaluate("speechTouches");
  await onPopup("routine", "getReady", page => until(() => touches(page)).not.toBe(0));
  await onPopup("routine", "rotateRight", async page => {
    await page.waitForSelector('aria/Pause[role="button"]');
    expect(await touches(page)).toBe(0);
  });
});

test("before the first routine Escape leaves without starting, and Let’s go starts", () =>
  onPopup("introduction", "noVoice", async page => {
    const told = () => page.evaluate(`memory.storage.local.data.get("introduction")`);
    await until(() => focused(page)).toBe("Before your first stretch");
    const trouble = () => page.$eval(".told [role=status]", ({ textContent }) => textContent);
    await until(trouble).toContain("no voice");
    await page.keyboard.press("Escape");
    await until(() => page.$("main[data-view=home]")).not.toBeNull();
    expect(await told()).toBeNull();
    await press(page, "Short version");
    await press(page, "Let’s go");
    await until(() => page.$eval("h1", ({ textContent }) => textContent)).toBe("Standing Back Arch");
    expect(await told()).toEqual({ voiceTrouble: "none" });
    // The routine does not say again that there is no voice.
    expect(await page.$eval(".voice-notice", ({ textContent }) => textContent)).toBe("");
  }));

test("a button under a resting pointer looks chosen only once the pointer moves", () =>
  onPopup("nudge", "opening", async page => {
    const skip = () => page.waitForSelector('aria/Skip[role="button"]');
    const look = async () =>
      (await skip())?.evaluate(async button => {
        const isUnderPointer = button.matches(":hover");
        // A colour that fades in begins as the old one.
        await Promise.all(button.getAnimations().map(({ finished }) => finished));
        return { isUnderPointer, ground: getComputedStyle(button).backgroundColor };
      });
    const middle = await (await skip())?.clickablePoint();
    if (!middle) throw new Error("There is no Skip.");
    const before = await look();
    await page.mouse.move(middle.x, middle.y);
    // A new page, under a pointer that stays where it is.
    await page.reload();
    await page.waitForSelector("html[data-gallery=ready]");
    await until(async () => {
      await page.mouse.move(middle.x, middle.y);
      return look();
    }).toEqual({ isUnderPointer: true, ground: before?.ground });
    await page.mouse.move(middle.x + 2, middle.y);
    await until(async () => (await look())?.ground).not.toBe(before?.ground);
  }));

test("an input made in a nudge's first second is no answer, however late it arrives", () =>
  onPopup("nudge", "opening", async page => {
    await until(() => page.evaluate(() => "guarded" in document.documentElement.dataset)).toBe(false);
    const isSwallowed = (madeAt: number) =>
      page.evaluate(timeStamp => {
        const click = new MouseEvent("click", { bubbles: true, cancelable: true });
        Object.defineProperty(click, "timeStamp", { value: timeStamp });
        document.querySelector("h1")?.dispatchEvent(click);
        return click.defaultPrevented;
      }, madeAt);
    // The gallery's clock stands at 0 while the nudge is drawn.
    expect(await isSwallowed(900)).toBe(true);
    expect(await isSwallowed(1_100)).toBe(false);
  }));

test("the first second of a nudge begins only when its part of the page is there", () =>
  onPopup("nudge", "opening", async page => {
    // A context of its own: from the cache the part would be there at once.
    const context = await page.browser().createBrowserContext();
    const fresh = await context.newPage();
    const held: { continue: () => Promise<void> }[] = [];
    await fresh.setRequestInterception(true);
    fresh.on("request", request =>
      request.url().includes("NudgePart") ? void held.push(request) : void request.continue(),
    );
    const isGuarded = () => fresh.evaluate(() => "guarded" in document.documentElement.dataset);
    const buttons = () => fresh.evaluate(() => document.querySelectorAll("button").length);
    const opened = fresh.goto(page.url());
    await until(async () => held.length).toBe(1);
    await opened;
    // Until then there is nothing to press, for longer than the guard's second.
    await fresh.evaluate(() => new Promise(done => setTimeout(done, 1_500)));
    expect(await buttons()).toBe(0);
    const areGuardedFirst = fresh.evaluate(
      () =>
        new Promise<boolean>(done => {
          const look = () =>
            document.querySelector("button") && done("guarded" in document.documentElement.dataset);
          new MutationObserver(look).observe(document, { childList: true, subtree: true });
        }),
    );
    await held[0]?.continue();
    expect(await areGuardedFirst).toBe(true);
    await until(isGuarded).toBe(false);
    await context.close();
  }));
