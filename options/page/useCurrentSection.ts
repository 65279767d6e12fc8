import { useEffect, useRef, useState } from "preact/hooks";

/** The last section that starts in the upper third of the window; the last of all when scrolled to the end. */
function sectionInSight(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && Math.ceil(scrollY) + innerHeight >= scrollHeight) return ids.at(-1);
  const begun = (id: string) =>
    (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < innerHeight / 3;
  return ids.findLast(begun) ?? ids[0];
}

/** Opens the fold around an element. */
function unfold(element: Element): void {
  const fold = element.closest("details");
  if (fold) fold.open = true;
}

/**
 * The id of the section on screen. After a click on a link to a section or to a field in it, that section counts until the next scroll, even if the page
 * is too short to scroll it to the top.
 */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const arrivedAt = useRef<number>(undefined);
  useEffect(() => {
    const update = () => {
      if (scrollY !== arrivedAt.current) setCurrent(sectionInSight(ids));
    };
    const arrive = () => {
      const target = document.getElementById(location.hash.slice(1));
      const section = ids.find(id => target?.closest(`#${id}`));
      if (!target || !section) return;
      unfold(target);
      target.scrollIntoView();
      setCurrent(section);
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
