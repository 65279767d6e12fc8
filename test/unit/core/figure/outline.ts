import type { Point } from "../../../../src/core/figure/geometry/camera.ts";

/** The points of an arc of SVG, without its start (W3C, "SVG 2", appendix B.2.4: from endpoints to centre). */
function arcPoints([x1, y1]: Point, numbers: readonly number[]): Point[] {
  const [rx0 = 0, ry0 = 0, slope = 0, large = 0, , x2 = 0, y2 = 0] = numbers;
  if (rx0 * ry0 === 0 || (x1 === x2 && y1 === y2)) return [[x2, y2]];
  const [c, s] = [Math.cos((slope * Math.PI) / 180), Math.sin((slope * Math.PI) / 180)];
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [u, v] = [c * hx + s * hy, c * hy - s * hx];
  const grow = Math.max(1, Math.hypot(u / rx0, v / ry0));
  const [rx, ry] = [rx0 * grow, ry0 * grow];
  const fit = (u / rx) ** 2 + (v / ry) ** 2;
  const k = (large ? -1 : 1) * Math.sqrt(Math.max(0, 1 / (fit || 1) - 1));
  const [cu, cv] = [(k * rx * v) / ry, (-k * ry * u) / rx];
  const from = Math.atan2((v - cv) / ry, (u - cu) / rx);
  const turned = Math.atan2((-v - cv) / ry, (-u - cu) / rx) - from;
  const sweep = turned <= 0 ? turned + 2 * Math.PI : turned;
  return Array.from({ length: 12 }, (_, i): Point => {
    const a = from + (sweep * (i + 1)) / 12;
    const [p, q] = [cu + rx * Math.cos(a), cv + ry * Math.sin(a)];
    return [c * p - s * q + (x1 + x2) / 2, s * p + c * q + (y1 + y2) / 2];
  });
}

/** The outlines of a path as polygons, one for each of its closed pieces. */
export function outlines(d: string): Point[][] {
  const all: Point[][] = [];
  let now: Point[] = [];
  for (const [, command = "", text = ""] of d.matchAll(/([MLCAZ])([^A-Z]*)/g)) {
    const numbers = text.trim().split(/\s+/).map(Number);
    const [x0, y0] = now.at(-1) ?? [0, 0];
    if (command === "M") now = [];
    if (command === "M" || command === "L") now.push([numbers[0] ?? 0, numbers[1] ?? 0]);
    if (command === "A") now.push(...arcPoints([x0, y0], numbers));
    if (command === "C") {
      const [a = 0, b = 0, e = 0, f = 0, x = 0, y = 0] = numbers;
      for (const t of [0.25, 0.5, 0.75, 1]) {
        const w = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
        now.push([w[0] * x0 + w[1] * a + w[2] * e + w[3] * x, w[0] * y0 + w[1] * b + w[2] * f + w[3] * y]);
      }
    }
    if (command === "Z" && now.length > 2) all.push(now);
  }
  return all;
}

const size = 256;

/** The grid's row 0 is this far above the origin, its column 0 this far beside it. */
const [above, beside] = [200, 128];

/** Where the edges of a polygon cross the middle of each row, by row. */
function crossingsOf(points: readonly Point[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  let a = points.at(-1) ?? [0, 0];
  for (const b of points) {
    const [top, bottom] = a[1] < b[1] ? [a, b] : [b, a];
    const first = Math.max(0, Math.ceil(top[1] + above - 0.5));
    const end = Math.min(size, Math.ceil(bottom[1] + above - 0.5));
    for (let row = first; row < end; row++) {
      const share = (row - above + 0.5 - top[1]) / (bottom[1] - top[1]);
      const x = top[0] + share * (bottom[0] - top[0]);
      const others = rows.get(row);
      if (others) others.push(x);
      else rows.set(row, [x]);
    }
    a = b;
  }
  return rows;
}

/** Paints polygons into a grid of centimetres, and returns the sizes of the islands that they make, largest first. */
export function islands(polygons: readonly (readonly Point[])[]): number[] {
  const grid = new Uint8Array(size * size);
  for (const points of polygons)
    for (const [row, crossings] of crossingsOf(points)) {
      crossings.sort((one, other) => one - other);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.ceil((crossings[i] ?? 0) - 0.5);
        const to = Math.floor((crossings[i + 1] ?? 0) - 0.5);
        if (to >= from) grid.fill(1, row * size + from + beside, row * size + to + beside + 1);
      }
    }
  const found: number[] = [];
  for (let start = grid.indexOf(1); start >= 0; start = grid.indexOf(1, start)) {
    let count = 0;
    const next = [start];
    grid[start] = 2;
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      count++;
      for (const other of [at - 1, at + 1, at - size, at + size]) {
        if (grid[other] !== 1) continue;
        grid[other] = 2;
        next.push(other);
      }
    }
    found.push(count);
  }
  return found.sort((a, b) => b - a);
}
