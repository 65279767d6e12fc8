import { useEffect, useRef, useState } from "preact/hooks";

/** The last section that begins in the upper third of the window; at the page's end the last of all. */
function sectionInSight(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && Math.ceil(scrollY) + innerHeight >= scrollHeight) return ids.at(-1);
  const begun = (id: string) =>
    (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < innerHeight / 3;
  return ids.findLast(begun) ?? ids[0];
}

/**
 * The section where the person is. One that was asked for by its link counts until they scroll on, even where the page is
 * too short to bring it to the top.
 */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const arrivedAt = useRef<number>(undefined);
  useEffect(() => {
    const update = () => {
      if (scrollY !== arrivedAt.current) setCurrent(sectionInSight(ids));
    };
    const arrive = () => {
      const asked = location.hash.slice(1);
      if (!ids.includes(asked)) return;
      document.getElementById(asked)?.scrollIntoView();
      setCurrent(asked);
      arrivedAt.current = scrollY;
    };
    arrive();
    addEventListener("hashchange", arrive);
    addEventListener("scroll", update, { passive: true });
    return () => {
      removeEventListener("hashchange", arrive);
      removeEventListener("scroll", update);
    };
  }, []);
  return current;
}
