/**
 * `npm run store` writes what the stores ask for to `dist/store`: a text for each store's form, the screenshots, the tiles,
 * and a short animated picture. Words on the command line choose pictures by name. Fails when a store would refuse a text.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { film } from "./film.ts";
import { writeForm } from "./form.ts";
import { forms } from "./forms.ts";
import { pngFormat } from "./png.ts";
import { listingProblems } from "./problems.ts";
import { product } from "./product.ts";
import { scenes, screenshotSize } from "./scenes.ts";
import { openStudio, type Studio } from "./studio.ts";
import { tiles } from "./tiles.ts";

const out = "dist/store";
const words = process.argv.slice(2);
const isWanted = (name: string): boolean => words.length === 0 || words.some(word => name.includes(word));

/** Writes a picture; the stores take only this size, without transparency. */
function writePicture(name: string, png: Uint8Array, width: number, height: number): void {
  const format = pngFormat(png);
  if (format.width !== width || format.height !== height || format.hasAlpha)
    throw new Error(`${name}.png: ${JSON.stringify(format)} in place of ${width} × ${height}.`);
  write(`${name}.png`, png);
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(`${out}/${name}`, content);
  console.log(`${out}/${name}`);
}

async function takePictures(studio: Studio): Promise<void> {
  const { width, height } = screenshotSize;
  for (const { name, caption } of product.pictures.filter(each => isWanted(each.name))) {
    const compose = scenes[name];
    if (!compose) throw new Error(`scripts/store/scenes.ts has no scene "${name}".`);
    writePicture(name, await studio.set(await compose(studio, caption), width, height), width, height);
  }
  for (const { name, width, height, compose } of tiles.filter(each => isWanted(each.name)))
    writePicture(name, await studio.set(await compose(studio, product), width, height), width, height);
  if (isWanted("film")) write("film.webp", await film(studio));
}

const problems = listingProblems(product);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
mkdirSync(out, { recursive: true });
for (const [store, form] of Object.entries(forms(product))) write(`${store}.txt`, writeForm(form));
const studio = await openStudio();
try {
  await takePictures(studio);
} finally {
  await studio.close();
}
