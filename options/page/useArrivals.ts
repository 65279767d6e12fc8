import { useState } from "preact/hooks";
import { sections } from "../sections/sections.ts";

/**
 * The sections that the page shows: up to the first one that is not there yet. The page grows at its end alone, so that nothing moves
 * that a person points at or reads.
 */
export function useArrivals() {
  const [there, setThere] = useState<readonly string[]>([]);
  const isThere = (id: string) =>
    there.includes(id) || !sections.some(section => section.id === id && section.showsRecords);
  const missing = sections.findIndex(({ id }) => !isThere(id));
  return {
    shown: missing < 0 ? sections : sections.slice(0, missing + 1),
    isThere,
    arrive: (id: string) => setThere(before => (before.includes(id) ? before : [...before, id])),
  };
}
