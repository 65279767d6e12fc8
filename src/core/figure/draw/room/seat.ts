// Tested by test/unit/core/figure/contact.test.ts.
import { radians } from "../../geometry/vector.ts";

/** Where the chair stands and how it is set, in metres. */
export interface Chair {
  /** How far the front of the backrest is behind the hips. */
  readonly backrest: number;
  /** How high the top of the seat is below the hips. */
  readonly seat: number;
  /** How far the rounded front of the seat is from the backrest. */
  readonly front: number;
  /** How far the seat slopes down to the front. */
  readonly slope: number;
}

/** The height of the top of the seat at a place in front of the hips. */
export const seatAt = ({ seat, slope }: Chair, z: number): number => seat - z * Math.tan(radians(slope));
