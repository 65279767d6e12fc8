import type { ToolbarStyle } from "../../../src/browser/pages/toolbarStyle.ts";
import { text } from "../../../src/browser/texts.ts";
import { drawings } from "./drawings.ts";

/** A number in a disc: the step of that place. */
const Step = ({
  at: [x, y],
  number,
}: {
  readonly at: readonly [number, number];
  readonly number: number;
}) => (
  <g class="upright" transform={`translate(${x} ${y})`}>
    <circle class="step-disc" r="9" />
    <text class="step-number" y="4">
      {number}
    </text>
  </g>
);

/** Limber's mark in a square of 18. */
const Badge = ({ at: [x, y] }: { readonly at: readonly [number, number] }) => (
  <g class="upright" transform={`translate(${x} ${y})`}>
    <path class="bar-mark" d="M-9 8V1a9 9 0 0 1 9-9h8a1 1 0 0 1 1 1v7a9 9 0 0 1-9 9h-8a1 1 0 0 1-1-1Z" />
    <path class="bar-mark-line" d="M-6.500 7C-2 6-4 1 1.500-.5" />
    <circle class="bar-mark-dot" cx="4" cy="-3.500" r="2" />
  </g>
);

interface Props {
  readonly style: ToolbarStyle;
  /** Limber's button is on the toolbar. */
  readonly isThere: boolean;
}

/** This browser's toolbar with the list of extensions open below it, and the places to press numbered. */
export function ToolbarPicture({ style, isThere }: Props) {
  const { button, tool, address, hasMenu } = drawings[style];
  return (
    <svg class="toolbar" viewBox="0 0 360 190" role="img" aria-label={text("welcomePicture")}>
      <path class="bar-tabs" d="M0 12A12 12 0 0 1 12 0H348A12 12 0 0 1 360 12V30H0Z" />
      <path class="bar" d="M0 30H24L24 14A6 6 0 0 1 30 8H116A6 6 0 0 1 122 14V30H360V62H0Z" />
      <path class="bar-line" d="M14 46H26M19 41 14 46 19 51M40 46H52M47 41 52 46 47 51" />
      <rect class="bar-address" x="66" y="35" width="202" height="22" rx={address} />
      <path class="bar-page" d="M0 62H360V178A12 12 0 0 1 348 190H12A12 12 0 0 1 0 178Z" />
      <path class="bar-text" d="M24 88H150M24 104H118M24 120H138" />
      {isThere && <circle class="bar-glow" cx="290" cy="46" r="16" />}
      {isThere && <Badge at={[290, 46]} />}
      <path class="bar-icon" d={button} transform="translate(320 46)" />
      <path
        class="bar-line"
        d={hasMenu ? "M339 41H351M339 46H351M339 51H351" : "M345 40.5v.01M345 46v.01M345 51.5v.01"}
      />
      <rect class="bar-list" x="176" y="70" width="172" height="104" rx="8" />
      <path class="bar-text" d="M190 88H246" />
      <Badge at={[200, 114]} />
      <path class="bar-text strong" d="M218 114H272" />
      <path class="bar-icon" d={tool} transform="translate(310 114)" />
      {style === "firefox" && <rect class="bar-entry" x="214" y="134" width="122" height="28" rx="6" />}
      {style === "firefox" && <path class="bar-text strong" d="M228 148H304" />}
      {style !== "firefox" && <path class="bar-text" d="M190 148h.01M218 148H262" />}
      <Step at={[320, 26]} number={1} />
      <Step at={[331, 104]} number={2} />
      {style === "firefox" && <Step at={[336, 136]} number={3} />}
    </svg>
  );
}
