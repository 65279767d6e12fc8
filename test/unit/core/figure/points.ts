import type { Point } from "../../../../src/core/figure/geometry/camera.ts";

/** Every point of a path, control points included; of an arc its end. Digits drawn with relative commands are left out. */
export const pointsOf = (d: string): Point[] =>
  [...d.matchAll(/([MLCA])([^a-zA-Z]*)/g)].flatMap(([, command, text = ""]) => {
    const numbers = text
      .trim()
      .split(/\s+/)
      .map(Number)
      .slice(command === "A" ? 5 : 0);
    return numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? Number.NaN]]));
  });
