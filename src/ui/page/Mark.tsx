/** The logo of `icons/limber.svg` in theme colours. Decorative: the name stands beside it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
    <path
      fill="var(--accent)"
      d="M8 112V60C8 31 31 8 60 8h52a8 8 0 0 1 8 8v52c0 29-23 52-52 52H16a8 8 0 0 1-8-8Z"
    />
    <path
      fill="none"
      stroke="var(--on-accent)"
      stroke-width="13"
      stroke-linecap="round"
      d="M22 108C55 102 42 62 78 53"
    />
    <circle cx="94" cy="37" r="13" fill="var(--on-accent)" />
  </svg>
);
