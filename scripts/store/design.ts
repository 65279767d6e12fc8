/** The colours of a designed page. */
export interface Tone {
  readonly ground: string;
  readonly leaf: string;
  readonly ink: string;
  readonly shadow: string;
}

export const light: Tone = {
  ground: "linear-gradient(160deg, #fdfaf3 0%, #f3ecdf 60%, #e3eadf 100%)",
  leaf: "#17907f",
  ink: "#1c2726",
  shadow: "0 2px 6px rgb(60 45 20 / 8%), 0 24px 60px rgb(60 45 20 / 18%)",
};

export const dark: Tone = {
  ground: "linear-gradient(160deg, #0e1716 0%, #12201e 60%, #17332e 100%)",
  leaf: "#4fd1bd",
  ink: "#f2f3ed",
  shadow: "0 0 0 1px rgb(255 255 255 / 7%), 0 24px 60px rgb(0 0 0 / 55%)",
};

/** The outline of Limber's mark, in a box of 128 by 128. */
const leafOutline = "M8 112V60C8 31 31 8 60 8h52a8 8 0 0 1 8 8v52c0 29-23 52-52 52H16a8 8 0 0 1-8-8Z";

const leaf = (size: number, place: string, opacity: number, colour: string): string =>
  `<svg viewBox="0 0 128 128" width="${size}" height="${size}" style="position:absolute;${place};opacity:${opacity};transform:scaleX(-1) rotate(16deg)">
    <path fill="${colour}" d="${leafOutline}"/></svg>`;

/** A body of that size with the ground, two large leaves, and the content on it. */
export const ground = (tone: Tone, width: number, height: number, content: string): string => `
  <body style="margin:0;width:${width}px;height:${height}px;position:relative;overflow:hidden;
    background:${tone.ground};color:${tone.ink};font-family:Inter">
    ${leaf(height * 0.95, `left:${-height * 0.36}px;bottom:${-height * 0.4}px`, 0.07, tone.leaf)}
    ${leaf(height * 0.7, `right:${-height * 0.24}px;top:${-height * 0.36}px`, 0.09, tone.leaf)}
    <div style="position:absolute;inset:0">${content}</div>
  </body>`;

/** The one line of caption, in the middle above the pictures. */
export const captionLine = (caption: string): string => `
  <h1 style="position:absolute;inset:46px 0 auto;margin:0;text-align:center;
    font-size:44px;line-height:54px;font-weight:700;letter-spacing:-0.014em">${caption}</h1>`;

/** A photograph of a page as a card of that width in pixels. */
export const card = (tone: Tone, address: string, width: number): string =>
  `<img src="${address}" width="${width}" style="display:block;border-radius:18px;box-shadow:${tone.shadow}">`;

/** Pictures side by side in the middle, below the caption. */
export const row = (pictures: readonly string[], gap = 40): string => `
  <div style="position:absolute;inset:128px 0 28px;display:flex;justify-content:center;align-items:center;
    gap:${gap}px">${pictures.join("")}</div>`;
