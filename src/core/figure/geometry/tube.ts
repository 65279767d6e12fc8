// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, type Point, project } from "./camera.ts";
import { closed } from "./path.ts";
import { add, clamp, cross, type Degrees, dot, mix, mixNumber, radians, type Vec } from "./vector.ts";

/**
 * A cross-section of a trunk or a limb: its centre, its axes to the right (`x`) and to the front (`z`), both unit vectors,
 * and its half axes to each side, to the front and to the back, in metres.
 */
export interface Ring {
  readonly at: Vec;
  readonly x: Vec;
  readonly z: Vec;
  readonly side: number;
  readonly front: number;
  readonly back: number;
}

const between = (a: Ring, b: Ring, t: number): Ring => ({
  at: mix(a.at, b.at, t),
  x: mix(a.x, b.x, t),
  z: mix(a.z, b.z, t),
  side: mixNumber(a.side, b.side, t),
  front: mixNumber(a.front, b.front, t),
  back: mixNumber(a.back, b.back, t),
});

/** The ring at a position along the tube: 0 is the first ring; fractions lie between two rings. */
export function ringAt(tube: readonly Ring[], along: number): Ring | undefined {
  const at = clamp(along, 0, tube.length - 1);
  const low = tube[Math.floor(at)];
  const high = tube[Math.ceil(at)];
  return low && high && between(low, high, at % 1);
}

/** The surface point of a ring at an angle: 0 is the front, 90 the right, 180 the back. */
export function surface(ring: Ring, angle: Degrees, lift = 1): Vec {
  const [s, c] = [Math.sin(radians(angle)) * lift, Math.cos(radians(angle)) * lift];
  return add(add(ring.at, ring.x, ring.side * s), ring.z, (c > 0 ? ring.front : ring.back) * c);
}

/** The angle of a ring that faces the camera; the surface within 90° of it is visible. */
export function facing(view: Camera, ring: Ring): Degrees {
  const [x, z] = [dot(ring.x, view.toward), dot(ring.z, view.toward)];
  // The normal of an ellipse grows with the reciprocal of its half axes.
  return (Math.atan2(x * (z > 0 ? ring.front : ring.back), z * ring.side) * 180) / Math.PI;
}

/** The extent of a ring from its centre in a direction of the picture, in centimetres. */
export function extent(view: Camera, ring: Ring, [x, y]: Point): number {
  const along = (axis: Vec) => dot(axis, view.right) * x - dot(axis, view.up) * y;
  const z = along(ring.z);
  return Math.hypot(along(ring.x) * ring.side, z * (z > 0 ? ring.front : ring.back)) * 100;
}

/** A region of a tube: rings `from` to `to`, and the angles it covers at each share (0 to 1) of that way. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly angles: (t: number) => readonly [Degrees, Degrees];
}

/** The rows of a region lie closer together toward both ends, where the outline of a round region turns. */
const shareOf = (row: number, rows: number) => (1 - Math.cos((Math.PI * row) / rows)) / 2;

/** The point of the picture where the surface of a ring is at an angle. */
function spot(view: Camera, { at, x, z, side, front, back }: Ring, angle: Degrees): Point {
  const c = Math.cos(radians(angle));
  const a = Math.sin(radians(angle)) * side;
  const b = (c > 0 ? front : back) * c;
  const [px, py, pz] = [
    at[0] + x[0] * a + z[0] * b,
    at[1] + x[1] * a + z[1] * b,
    at[2] + x[2] * a + z[2] * b,
  ];
  const { right, up, origin } = view;
  return [
    origin[0] + (px * right[0] + py * right[1] + pz * right[2]) * 100,
    origin[1] - (px * up[0] + py * up[1] + pz * up[2]) * 100,
  ];
}

/** The visible part of a region of a tube's surface, as an SVG path. A region that goes around the edge ends at the edge. */
export function patch(view: Camera, tube: readonly Ring[], { from, to, angles }: Region, rows = 7): string {
  const rings: Ring[] = [];
  const middles: Degrees[] = [];
  for (let i = 0; i <= rows; i++) {
    const ring = ringAt(tube, mixNumber(from, to, shareOf(i, rows)));
    if (!ring) return "";
    rings.push(ring);
    middles.push(facing(view, ring));
  }
  let d = "";
  for (let lap = -360; lap <= 360; lap += 360) {
    const left: Point[] = [];
    const right: Point[] = [];
    let isSeen = false;
    for (let i = 0; i <= rows; i++) {
      const ring = rings[i] as Ring;
      const middle = middles[i] ?? 0;
      const bounds = angles(shareOf(i, rows));
      const low = clamp(bounds[0] + lap, middle - 90, middle + 90);
      const high = clamp(bounds[1] + lap, middle - 90, middle + 90);
      if (high - low > 4) isSeen = true;
      left.push(spot(view, ring, low));
      right.push(spot(view, ring, high));
    }
    if (isSeen) d += closed(left, right.reverse());
  }
  return d;
}

/** A round region, at its widest `wide` degrees to each side of `angle`. */
export const round = (from: number, to: number, angle: Degrees, wide: Degrees): Region => ({
  from,
  to,
  angles: t => {
    const half = wide * Math.sqrt(Math.max(0, 1 - Math.abs(2 * t - 1) ** 3));
    return [angle - half, angle + half];
  },
});

/** The outline of a tube that runs roughly along the picture: its left side upward, then its right side. */
export function sides(view: Camera, tube: readonly Ring[]): readonly [left: Point[], right: Point[]] {
  const middles = tube.map(ring => project(view, ring.at));
  const [left, right]: [Point[], Point[]] = [[], []];
  tube.forEach((ring, i) => {
    const at = middles[i] ?? [0, 0];
    const [a, b] = [middles[i - 1] ?? at, middles[i + 1] ?? at];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const across: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const back: Point = [-across[0], -across[1]];
    const [r, l] = [extent(view, ring, across), extent(view, ring, back)];
    right.push([at[0] + across[0] * r, at[1] + across[1] * r]);
    left.push([at[0] + back[0] * l, at[1] + back[1] * l]);
  });
  return [left, right];
}

/**
 * The visible half of a ring's edge, from the left of the picture to the right; `raised` gives how much higher than the ring
 * the edge is at an angle (radians), in metres.
 */
export function rim(view: Camera, ring: Ring, raised: (angle: number) => number): Point[] {
  const middle = facing(view, ring);
  const up = cross(ring.z, ring.x);
  return [-90, -75, -60, -45, -30, -15, 0, 15, 30, 45, 60, 75, 90].map(a =>
    project(view, add(surface(ring, middle + a), up, raised(radians(middle + a)))),
  );
}
