import { afterPaint } from "../page/afterPaint.ts";
import { lazy } from "../page/lazy.ts";

/** The figure, which loads after the page's next frame: the words and buttons beside it go first. */
export const figurePart = lazy(() => afterPaint().then(() => import("./Figure.tsx")));
