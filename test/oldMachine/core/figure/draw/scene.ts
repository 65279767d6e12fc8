/** The colours of the figure. Each is a custom property `--figure-<name>`, most with a darker `-far` to go with it. */
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
  | "face"
  | "white"
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
  /** 0: the colour itself, 1: its far one. */
  readonly shade?: number;
  readonly opacity?: number;
  /** A line of this width around the shape, in its far colour. */
  readonly edge?: number;
  /** The colour is strongest here, and gone at this distance. */
  readonly glow?: readonly [x: number, y: number, radius: number];
  /** The colour is strongest in the middle of the shape, and gone at its edge. */
  readonly soft?: boolean;
  /** Drawn as a line of this width instead of filled. */
  readonly line?: number;
}

/** Shapes that appear and fade together, from back to front. */
export interface Layer {
  readonly name: string;
  readonly opacity: number;
  readonly shapes: readonly Shape[];
}

/** A picture as plain data. Two persons are in it only while one pose fades into another. */
export interface Scene {
  readonly viewBox: string;
  readonly layers: readonly Layer[];
}

/** Shapes that are drawn together, and how near they are (metres). */
export interface Part {
  readonly near: number;
  readonly shapes: readonly Shape[];
}
