import type { ComponentChildren } from "preact";

interface Props {
  /** How much of the ring is drawn, 0 to 1, clockwise from the top (the other way round in right-to-left). */
  readonly share: number;
  readonly label: string;
  readonly children: ComponentChildren;
}

const radius = 46;
const length = 2 * Math.PI * radius;

/** A ring that fills, with something to read inside. */
export function Ring({ share, label, children }: Props) {
  const drawn = Math.min(1, Math.max(0, share)) * length;
  return (
    <div class="ring" role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-track" cx="50" cy="50" r={radius} />
        <circle
          class="ring-drawn"
          cx="50"
          cy="50"
          r={radius}
          stroke-dasharray={`${drawn} ${length}`}
          visibility={drawn > 0 ? "visible" : "hidden"}
        />
      </svg>
      <div class="ring-inside" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
