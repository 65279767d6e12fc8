import type { StretchId } from "../src/core/routine/stretches.ts";

/** The figure at the end of the stretch's first movement. */
export const StretchPicture = ({ stretch }: { readonly stretch: StretchId }) => (
  <span class="stretch-picture" data-stretch={stretch} />
);
