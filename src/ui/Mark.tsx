/** Limber's mark: a leaf whose vein is an arched back. Decoration beside the name. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M2 12C2 6 6 2 12 2h10v10c0 6-4 10-10 10H4a2 2 0 0 1-2-2z" fill="var(--accent)" />
  </svg>
);
