// Tested by test/unit/core/figure/geometry/pen.test.ts.

/** Every number that a path has held, by its tenths: the same few thousand come again in each frame. */
const texts: string[] = [];

/** The pieces of the path that is being written. They are joined once, so no half of a path becomes a string of its own. */
const pieces: string[] = [];
let count = 0;

/** Writes a command of SVG. */
export function put(command: string): void {
  pieces[count++] = command;
}

/** Writes a number after a space, rounded to a millimetre of the figure: less than half a pixel on a full screen. */
export function putNumber(n: number): void {
  const tenths = Math.round(n * 10);
  const index = tenths < 0 ? -2 * tenths - 1 : 2 * tenths;
  texts[index] ??= ` ${tenths / 10 || 0}`;
  pieces[count++] = texts[index];
}

/** Writes a command and the coordinates of a point. */
export function putPoint(command: string, x: number, y: number): void {
  pieces[count++] = command;
  putNumber(x);
  putNumber(y);
}

/** The path that has been written; the next one begins. */
export function take(): string {
  const d = pieces.slice(0, count).join("");
  count = 0;
  return d;
}
