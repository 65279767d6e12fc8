import type { Page } from "puppeteer-core";

/** What carries meaning in a picture, apart from the figure: drawn parts of rings, lines and charts. */
const meaning =
  ".ring-drawn, .today-line :is(path, circle), .progress-part > span, .chart-picture :is(.minutes, .filled, .dot, .cell), .legend :is(.minutes, .filled, .cell)";

/** The shapes that stand out too little from what is around them (3:1 in WCAG), by name with their contrast. Runs in the page. */
function faint(shapes: string): string[] {
  type Colour = readonly number[];
  /** Red, green, blue and opacity, each from 0 to 1. */
  const read = (text: string): Colour => {
    const numbers = (text.match(/[\d.]+/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    const whole = text.startsWith("rgb") ? 255 : 1;
    return [red / whole, green / whole, blue / whole, alpha];
  };
  const over = (one: Colour, ground: Colour, opacity: number): Colour => {
    const share = (one[3] ?? 1) * opacity;
    return [0, 1, 2].map(part => (one[part] ?? 0) * share + (ground[part] ?? 0) * (1 - share));
  };
  const light = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map(part =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [1, 1, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 0 ? groundOf(element.parentElement) : own;
  };
  /** The colours of a shape: its own, or those of its pattern. */
  const colours = (shape: Element): readonly string[] => {
    const { fill, stroke, strokeWidth, backgroundColor } = getComputedStyle(shape);
    if (shape instanceof HTMLElement) return [backgroundColor];
    const pattern = fill.match(/#([\w-]+)/)?.[1];
    const parts = pattern ? [...(document.getElementById(pattern)?.querySelectorAll("*") ?? [])] : [];
    const painted = [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : "none"];
    return [...painted, ...parts.flatMap(colours)].filter(each => /^(rgb|color)/.test(each));
  };
  return [...document.querySelectorAll(shapes)].flatMap(shape => {
    const ground = groundOf(shape.parentElement);
    const opacity = Number(getComputedStyle(shape).opacity);
    const best = Math.max(
      ...colours(shape).map(colour => contrast(over(read(colour), ground, opacity), ground)),
    );
    return best < 3 ? [`${shape.getAttribute("class") ?? shape.localName} has ${best.toFixed(2)}`] : [];
  });
}

/** The shapes that stand out too little in the theme in which the page is, each once. */
export const faintShapes = async (page: Page): Promise<readonly string[]> => [
  ...new Set(await page.evaluate(faint, meaning)),
];

/** How many shapes there are to judge. */
export const countShapes = (page: Page): Promise<number> => page.$$eval(meaning, all => all.length);
