import { describe, expect, it } from "vitest";
import { ringArc } from "../../../../popup/parts/ringArc.ts";

const [radius, width] = [50, 6];
const around = 2 * Math.PI * radius;
const arc = (share: number) => ringArc(share, radius, width);

describe("the line of a ring", () => {
  it("is not drawn at 0, nor while it has no room for two round ends", () => {
    expect(arc(0)).toBe("none");
    expect(arc(-0.1)).toBe("none");
    expect(arc((width + 0.9) / around)).toBe("none");
    expect(arc((width + 1.1) / around)).not.toBe("none");
  });

  it("lies within its share, both ends included", () => {
    expect(arc(0.5)).toEqual({ from: 3, length: around / 2 - 6 });
  });

  it("has no ends once it is full", () => {
    expect(arc(1)).toBe("whole");
    expect(arc(1.2)).toBe("whole");
  });
});
