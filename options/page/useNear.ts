import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** How far from what is in sight an element counts as near: half a window. */
const rootMargin = "50% 0px";

/** Whether the element has come near what is in sight, once: what takes long to draw need not be there before. */
export function useNear<Shown extends Element>(): readonly [place: RefObject<Shown | null>, isNear: boolean] {
  const place = useRef<Shown>(null);
  const [isNear, setNear] = useState(false);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new IntersectionObserver(
      seen => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [place, isNear];
}
