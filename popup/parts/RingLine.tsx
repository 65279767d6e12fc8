interface Props {
  /** The share that is drawn, 0 to 1, from the top. */
  readonly share: number;
  /** The radius, in a picture of 100 by 100. */
  readonly radius: number;
}

/** The line of a ring over its track. Decoration: the text beside it says the same. */
export function RingLine({ share, radius }: Props) {
  const length = 2 * Math.PI * radius;
  const drawn = Math.min(1, Math.max(0, share)) * length;
  return (
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
  );
}
