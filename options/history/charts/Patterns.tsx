/** The patterns by which groups of minutes differ where colours do not: one set for all charts. */
export const Patterns = () => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="hatch-held"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="pattern-ground" width="6" height="6" />
        <path class="pattern-line" d="M1.5 0V6" />
      </pattern>
      <pattern id="dots-quiet" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="pattern-dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <pattern id="lines-other" width="4" height="4" patternUnits="userSpaceOnUse">
        <path class="pattern-soft" d="M0 2H4" />
      </pattern>
    </defs>
  </svg>
);
