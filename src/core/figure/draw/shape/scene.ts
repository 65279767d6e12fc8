// Tested by test/unit/core/figure/figure.test.ts.
/** The colours of the figure: CSS properties `--figure-<name>`, most with a darker variant `--figure-<name>-far`. */
export type Fill =
  | "skin"
  | "skinFar"
  | "hair"
  | "top"
  | "trim"
  | "trousers"
  | "stripe"
  | "shoe"
  | "sole"
  | "chair"
  | "metal"
  | "contour"
  | "face"
  | "paper"
  | "blush"
  | "work"
  | "arc"
  | "ground";

/** One flat shape. All numbers are in centimetres of the figure. */
export interface Shape {
  /** The same part of the figure has the same name in each scene of a stretch. */
  readonly name: string;
  readonly d: string;
  readonly fill: Fill;
  /** 0: the colour itself, 1: its `-far` variant. */
  readonly shade?: number;
  readonly opacity?: number;
  /** The width of a line around the shape, in the `-far` variant. */
  readonly edge?: number;
  /** A radial gradient: the full colour at (x, y), none at the radius. */
  readonly glow?: readonly [x: number, y: number, radius: number];
  /** A radial gradient: the full colour in the middle of the shape, none at its edge. */
  readonly soft?: boolean;
  /** The width of a line that is drawn instead of a filled shape. */
  readonly line?: number;
  /** Whether that line is dashed. */
  readonly dashed?: boolean;
}

/** Shapes that appear and fade together, from back to front. */
export interface Layer {
  readonly name: string;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
}

/** A picture as plain data. It shows two persons only while one pose fades into another. */
export interface Scene {
  readonly viewBox: string;
  readonly layers: readonly Layer[];
}

/** Shapes that are drawn together, and their distance toward the camera (metres). */
export interface Part {
  readonly near: number;
  readonly shapes: readonly Shape[];
}
