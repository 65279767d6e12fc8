/**
 * Draws the icons: `icons/limber.svg` at 32, 48 and 128 pixels, the simpler `icons/limber-16.svg` at 16. An edge has 32 steps
 * between its two colours, so that a palette holds every colour of the icon: that halves the file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import optimise, { init } from "@jsquash/oxipng/optimise.js";
import { launch } from "puppeteer-core";
import { chromiumProgram } from "../test/browsers/programs.ts";

const drawings = { 16: "limber-16", 32: "limber", 48: "limber", 128: "limber" } as const;

/** The ranges of red, green, blue and alpha: from the ground's #17907f to white, from transparent to opaque. */
const ranges = [255 - 0x17, 255 - 0x90, 255 - 0x7f, 255];

/** Runs in the page: a drawing as a PNG's base64. */
async function draw(svg: string, size: number, ranges: readonly number[]): Promise<string> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, size, size);
  const pixels = context.getImageData(0, 0, size, size);
  pixels.data.forEach((value, index) => {
    const step = (ranges[index % 4] ?? 255) / 32;
    pixels.data[index] = 255 - Math.round(Math.round((255 - value) / step) * step);
  });
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

const executablePath = chromiumProgram();
if (!executablePath) throw new Error("Chromium draws the icons, but none is installed.");
await init(
  await WebAssembly.compile(readFileSync("node_modules/@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm")),
);
const browser = await launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = readFileSync(`icons/${drawing}.svg`, "utf8");
  const png = Buffer.from(await page.evaluate(draw, svg, Number(size), ranges), "base64");
  const options = { level: 6, interlace: false, optimiseAlpha: true };
  writeFileSync(`icons/${size}.png`, new Uint8Array(await optimise(new Uint8Array(png).buffer, options)));
}
await browser.close();
