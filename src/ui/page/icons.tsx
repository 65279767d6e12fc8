/** The icon for "add". */
export const Plus = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 3V13M3 8H13" />
  </svg>
);

/** The icon for "remove". */
export const Cross = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 4 12 12M12 4 4 12" />
  </svg>
);

/** The icon of a fold: it points to the fold's name, and down while the fold is open. */
export const Chevron = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 3.5 10.500 8 6 12.500" />
  </svg>
);

/** The icon for "copy". */
export const Copy = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="6" y="6" width="8" height="8" rx="1.5" />
    <path d="M10 3.5A1.5 1.5 0 0 0 8.500 2H3.500A1.5 1.5 0 0 0 2 3.500V8.500A1.5 1.5 0 0 0 3.500 10" />
  </svg>
);

/** The icon for "nobody here can change it". */
export const Lock = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.500 7V5A2.500 2.500 0 0 1 10.500 5V7" />
  </svg>
);
