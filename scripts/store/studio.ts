import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch, type Page } from "puppeteer-core";
import { chromiumProgram } from "../../test/browsers/programs.ts";
import { openGallery, picturesCome, type Visit } from "../../test/gallery/visit.ts";
import { dataAddress } from "./mark.ts";

const fontFile = createRequire(import.meta.url).resolve(
  "@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2",
);

/** Inter in place of the system's typeface, so that the pictures are the same on every machine. */
const typeface = `
  @font-face {
    font-family: Inter; font-weight: 100 900;
    src: url("${dataAddress("font/woff2", readFileSync(fontFile))}");
  }
  :root { --font: Inter }`;

/** The style sheets of a figure that stands alone. */
const figureStyle = ["src/ui/page/tokens.css", "src/ui/figure/figure.css"]
  .map(path => readFileSync(path, "utf8"))
  .join("\n");

/** A state of a page to photograph. */
export interface Shot extends Visit {
  /** How long the routine plays before the photograph, in milliseconds. */
  readonly playedMs?: number;
  /** What the page scrolls to. */
  readonly scrollTo?: string;
}

const visitOf = ({ query = "", playedMs, ...visit }: Shot): Visit => ({
  ...visit,
  query: playedMs === undefined ? query : `${query}&played=${playedMs}`,
});

/** Waits until the page's clock, which the gallery stops, has played that long. */
const played = (page: Page, ms: number) => page.waitForFunction(`performance.now() >= ${ms}`);

/** Photographs Limber's pages in the gallery's states, and sets the photographs on designed pages. */
export async function openStudio() {
  const gallery = await openGallery();
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error("Chromium takes the pictures, but none is installed.");
  const browser = await launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
  const desk = await browser.newPage();
  return {
    /** The address of a photograph of a page in a state. */
    photograph: (shot: Shot): Promise<string> =>
      gallery.look(visitOf(shot), async page => {
        await page.addStyleTag({ content: `${typeface} :focus { outline: none; }` });
        await page.evaluate(() => document.fonts.load("16px Inter"));
        await played(page, shot.playedMs ?? 0);
        if (shot.scrollTo) await page.$eval(shot.scrollTo, element => element.scrollIntoView());
        await picturesCome(page);
        return dataAddress("image/png", await page.screenshot());
      }),
    /** The address of the figure on a page in a state, as a drawing that scales. */
    figure: (shot: Shot): Promise<string> =>
      gallery.look(visitOf(shot), async page => {
        await played(page, shot.playedMs ?? 0);
        const markup = await page.$eval(".figure", element => new XMLSerializer().serializeToString(element));
        const drawing = markup.replace(">", `><style>${figureStyle}</style>`);
        return dataAddress("image/svg+xml", Buffer.from(drawing));
      }),
    /** Shows a body on a page of that size in pixels, and photographs it. */
    async set(
      body: string,
      width: number,
      height: number,
      type: "png" | "webp" = "png",
    ): Promise<Uint8Array> {
      await desk.setViewport({ width, height });
      await desk.setContent(`<!doctype html><style>${typeface}</style>${body}`);
      await desk.evaluate(() =>
        Promise.all([
          document.fonts.load("700 40px Inter"),
          ...[...document.images].map(each => each.decode()),
        ]),
      );
      return type === "png" ? desk.screenshot() : desk.screenshot({ type, quality: 80 });
    },
    async close(): Promise<void> {
      await browser.close();
      await gallery.close();
    },
  };
}

/** A studio that is open. */
export type Studio = Awaited<ReturnType<typeof openStudio>>;
