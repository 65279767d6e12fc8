import { ground, light } from "./design.ts";
import { mark } from "./mark.ts";
import type { Product } from "./product.ts";
import { popupIn } from "./scenes.ts";
import type { Shot, Studio } from "./studio.ts";

/** A picture without a caption that a store shows beside those of other extensions. */
export interface Tile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The markup of the picture. */
  readonly compose: (studio: Studio, product: Product) => Promise<string>;
}

const turned = popupIn("routine", "rotateRight", "light", 3000);
const poses: readonly Shot[] = [
  popupIn("routine", "legs", "light", 1400),
  turned,
  popupIn("routine", "sideBend", "light", 3000),
];

const figure = (address: string, size: number, style = ""): string =>
  `<img src="${address}" width="${size}" height="${size}" style="display:block;${style}">`;

const brand = (name: string, size: number): string => `
  <div style="display:flex;align-items:center;gap:${size * 0.28}px;font-size:${size}px;line-height:1.1;
    font-weight:700;letter-spacing:-0.02em">
    <img src="${mark}" width="${size * 1.05}" height="${size * 1.05}">${name}</div>`;

const place = (style: string, content: string): string =>
  `<div style="position:absolute;${style}">${content}</div>`;

/** The tiles and logos of the stores, in pixels. https://developer.chrome.com/docs/webstore/images; Edge takes the same. */
export const tiles: readonly Tile[] = [
  {
    ...{ name: "tile-440x280", width: 440, height: 280 },
    compose: async (studio, { name }) => {
      const picture = await studio.figure(turned);
      const content =
        place("left:32px;top:112px", brand(name, 42)) + place("right:4px;top:10px", figure(picture, 262));
      return ground(light, 440, 280, content);
    },
  },
  {
    ...{ name: "marquee-1400x560", width: 1400, height: 560 },
    compose: async (studio, { name, tagline }) => {
      const pictures = await Promise.all(poses.map(studio.figure));
      const words = `${brand(name, 80)}<p style="margin:22px 0 0;font-size:31px;line-height:40px;
        font-weight:500;letter-spacing:-0.01em">${tagline.replace(", ", ",<br>")}</p>`;
      const figures = pictures.map(address => figure(address, 430, "margin-left:-132px")).join("");
      const row = `<div style="display:flex;align-items:flex-end">${figures}</div>`;
      return ground(
        light,
        1400,
        560,
        place("left:84px;top:184px", words) + place("right:-8px;top:70px", row),
      );
    },
  },
  {
    ...{ name: "logo-300x300", width: 300, height: 300 },
    compose: async () => `<body style="margin:0;background:#fdfaf3">
      ${place("left:30px;top:30px", `<img src="${mark}" width="240" height="240">`)}</body>`,
  },
];
