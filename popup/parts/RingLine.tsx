import { ringArc } from "./ringArc.ts";

interface Props {
  /** The share that is drawn, 0 to 1, from the top. */
  readonly share: number;
  /** The radius, in a picture of 100 by 100. */
  readonly radius: number;
  /** The width of the line that the style sheet draws. */
  readonly width?: number;
}

/** The line of a ring over its track. Decoration: the text beside it says the same. */
export function RingLine({ share, radius, width = 6 }: Props) {
  const arc = ringArc(share, radius, width);
  const circle = { cx: 50, cy: 50, r: radius };
  const dash = typeof arc === "object" && {
    "stroke-dasharray": `${arc.length} ${2 * Math.PI * radius}`,
    "stroke-dashoffset": -arc.from,
  };
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="ring-track" {...circle} />
      <circle class="ring-drawn" {...circle} {...dash} visibility={arc === "none" ? "hidden" : "visible"} />
    </svg>
  );
}
