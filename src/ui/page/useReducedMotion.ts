import { useEffect, useState } from "preact/hooks";

const query = "(prefers-reduced-motion: reduce)";

/** Whether the person asked the system for less movement; kept up with. */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = () => setReduced(media.matches);
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, []);
  return reduced;
}
