import { launch, type Page } from "puppeteer-core";
import { chromiumProgram } from "../browsers/programs.ts";
import { serve } from "./serve.ts";

/** What to look at, and through what window. */
export interface Visit {
  readonly screen: string;
  readonly state: string;
  /** Further parts of the address: `theme=dark&dir=rtl`. */
  readonly query?: string;
  readonly width: number;
  readonly height?: number;
  /** As the browser's own zoom: the window gets narrower in CSS pixels and the pixels finer. */
  readonly zoom?: number;
}

/** The built gallery in a headless Chromium. */
export async function openGallery() {
  const { address, stop } = await serve("dist/gallery");
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error("The gallery is looked at in Chromium, and there is none here.");
  const browser = await launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
  return {
    /** Opens a state in a tab of its own and waits until it stands still. Errors of the page reject. */
    async visit({ screen, state, query = "", width, height = 800, zoom = 1 }: Visit): Promise<Page> {
      const page = await browser.newPage();
      const errors: unknown[] = [];
      page.on("pageerror", error => errors.push(error));
      await page.setViewport({
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
      });
      await page.goto(`${address}/gallery.html?screen=${screen}&state=${state}&${query}`);
      const ready = page.waitForSelector("html[data-gallery=ready]", { timeout: 10_000 });
      await ready.catch(error => {
        throw new Error(`${screen}/${state} did not come up: ${errors.join("; ") || error}`);
      });
      if (errors.length > 0) throw new Error(`${screen}/${state}: ${errors.join("; ")}`);
      return page;
    },
    async close() {
      await browser.close();
      stop();
    },
  };
}
