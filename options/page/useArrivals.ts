import { useState } from "preact/hooks";
import type { Contents } from "../sections/contents.ts";
import { sections } from "../sections/sections.ts";

/**
 * The sections that the page shows: up to the first one that is not there yet. The page grows at its end alone, so that nothing moves
 * that a person points at or reads. `contents`: those that the page has loaded.
 */
export function useArrivals(contents: Contents) {
  const [there, setThere] = useState<readonly string[]>([]);
  const isThere = (id: string) => id in contents && (!contents[id]?.comesLate || there.includes(id));
  const missing = sections.findIndex(({ id }) => !isThere(id));
  const next = missing < 0 ? sections : sections.slice(0, missing + 1);
  return {
    shown: next.flatMap(section => {
      const content = contents[section.id];
      return content ? { ...section, ...content } : [];
    }),
    isThere,
    arrive: (id: string) => setThere(before => (before.includes(id) ? before : [...before, id])),
  };
}
