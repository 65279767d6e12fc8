import { afterAll, beforeAll, expect, it } from "vitest";
import { pngFormat } from "../../scripts/store/png.ts";
import { product } from "../../scripts/store/product.ts";
import { scenes, screenshotSize } from "../../scripts/store/scenes.ts";
import { openStudio, type Studio } from "../../scripts/store/studio.ts";
import { tiles } from "../../scripts/store/tiles.ts";

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** `npm run store` takes the others in the same ways. */
const quick = (name: string) => /^(1-reminder|4-settings|tile)/.test(name);

it.each(Object.entries(scenes).filter(([name]) => quick(name)))(
  "%s is a picture that every store takes",
  async (name, compose) => {
    const { width, height } = screenshotSize;
    const body = await compose(studio, name);
    expect(body).toContain(name);
    expect(pngFormat(await studio.set(body, width, height))).toEqual({ width, height, hasAlpha: false });
  },
);

it.each(tiles.filter(({ name }) => quick(name)))(
  "$name is a picture of that size",
  async ({ name, width, height, compose }) => {
    const png = await studio.set(await compose(studio, product), width, height);
    expect(name).toContain(`${width}x${height}`);
    expect(pngFormat(png)).toEqual({ width, height, hasAlpha: false });
  },
);
