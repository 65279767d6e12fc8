import type { ComponentChildren } from "preact";
import { RingLine } from "../parts/RingLine.tsx";

interface Props {
  /** How much of the ring is drawn, 0 to 1, clockwise from the top (counterclockwise in right-to-left). */
  readonly share: number;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A ring that fills, with text inside. */
export function Ring({ share, label, children }: Props) {
  return (
    <div class="ring" role="img" aria-label={label}>
      <RingLine share={share} radius={46} />
      <div class="ring-inside" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
