import { afterPaint } from "../page/afterPaint.ts";

/** Loads the figure after the page's next frame: the words and buttons beside it go first. */
export const loadFigure = () => afterPaint().then(() => import("./Figure.tsx"));
