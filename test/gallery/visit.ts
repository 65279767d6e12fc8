import { existsSync } from "node:fs";
import { type Browser, launch, type Page } from "puppeteer-core";
import { chromiumProgram, withoutNeedless } from "../browsers/programs.ts";
import { serve } from "./serve.ts";
import type { Window } from "./windows.ts";

/** A state and the viewport to see it in. */
export interface Visit {
  readonly screen: string;
  readonly state: string;
  /** Further parts of the address: `theme=dark&language=ar`. */
  readonly query?: string;
  readonly window: Window;
  /** The system's few colours take the place of the page's, as in Windows' contrast themes. */
  readonly forcedColours?: boolean;
  /** A script that runs in the page before any of its own. */
  readonly first?: string;
}

/** A pool of pages, each in its own browser context so that none is in the background. Waits while all are in use. */
function lender(browser: Browser, most: number) {
  const free: Page[] = [];
  const waiting: ((page: Page) => void)[] = [];
  let made = 0;
  return {
    async borrow(): Promise<Page> {
      const page = free.pop();
      if (page) return page;
      if (made >= most) return new Promise(done => waiting.push(done));
      made += 1;
      const context = await browser.createBrowserContext();
      return context.newPage();
    },
    giveBack(page: Page): void {
      const next = waiting.shift();
      if (next) next(page);
      else free.push(page);
    },
  };
}

/** Gives a page another viewport and type size; it need not load again. */
export async function resize(page: Page, window: Window, type = 1): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = "${type * 100}%"`);
  await show(page, window);
}

const show = (page: Page, { zoom: deviceScaleFactor, ...size }: Window): Promise<void> =>
  page.setViewport({ ...size, deviceScaleFactor });

/** Waits until every picture in sight is drawn: a page draws them when they come near. */
export const picturesCome = (page: Page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll(".stretch-picture:empty, [aria-busy=true]")].every(picture => {
        const { top, bottom } = picture.getBoundingClientRect();
        return bottom < 0 || top > innerHeight;
      }),
    { polling: 50 },
  );

/** Forces colours, which Puppeteer does not name, until the function that it resolves to is called. */
async function forceColours(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const features = [{ name: "forced-colors", value: "active" }];
  await session.send("Emulation.setEmulatedMedia", { features });
  return () => session.detach();
}

/** Ends a page that hangs, even on a slow single core. */
const hangs = { timeout: 180_000 };

async function open(page: Page, address: string, { screen, state, query = "", window }: Visit) {
  await show(page, window);
  // A page that differs by what follows its # alone would not load again.
  if (query.includes("#")) await page.goto("about:blank");
  await page.goto(`${address}/gallery.html?screen=${screen}&state=${state}&${query}`, hangs);
  await page.waitForSelector("html[data-gallery=ready]", hangs);
}

/** A page is shown for seconds: compiling its scripts well costs a quarter of the processor time and gains nothing. */
const interpreted = "--js-flags=--no-opt --no-maglev";

/** The built gallery in a headless Chromium. */
export async function openGallery() {
  if (!existsSync("dist/gallery/gallery.html"))
    throw new Error("The gallery is not built: node build.mjs --gallery");
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error("The gallery is looked at in Chromium, and there is none here.");
  const { address, stop } = await serve("dist/gallery");
  const browser = await launch({
    executablePath,
    args: ["--no-sandbox", "--force-color-profile=srgb", withoutNeedless, interpreted],
  });
  const { borrow, giveBack } = lender(browser, 3);
  return {
    /** Calls `see` with a page that shows a state and stands still. Rejects with any error of the page. */
    async look<Seen>(visit: Visit, see: (page: Page) => Promise<Seen>): Promise<Seen> {
      const page = await borrow();
      const thrown: unknown[] = [];
      const note = (error: unknown) => void thrown.push(error);
      page.on("pageerror", note);
      const freeColours = visit.forcedColours ? await forceColours(page) : undefined;
      const first = visit.first === undefined ? undefined : await page.evaluateOnNewDocument(visit.first);
      try {
        await open(page, address, visit).catch(note);
        if (thrown.length > 0) throw new Error(`${visit.screen}/${visit.state}: ${thrown.join("; ")}`);
        return await see(page);
      } finally {
        page.off("pageerror", note);
        await freeColours?.();
        if (first) await page.removeScriptToEvaluateOnNewDocument(first.identifier);
        giveBack(page);
      }
    },
    async close() {
      await browser.close();
      stop();
    },
  };
}
