import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** The last section that starts in the upper third of the window; the last of all when scrolled to the end. */
function sectionInSight(ids: readonly string[]): string | undefined {
  const shown = ids.flatMap(id => document.getElementById(id) ?? []);
  const { scrollHeight } = document.documentElement;
  const begun = (section: Element) => section.getBoundingClientRect().top < innerHeight / 3;
  const isAtEnd = scrollY > 0 && Math.ceil(scrollY) + innerHeight >= scrollHeight;
  return (isAtEnd ? shown.at(-1) : (shown.findLast(begun) ?? shown[0]))?.id;
}

/** Opens the fold around an element. */
function unfold(element: Element): void {
  const fold = element.closest("details");
  if (fold) fold.open = true;
}

/** Hides the settings until the target of the address has come: the page does not jump there in sight. */
const hideWhileAwaited = (isAwaited: boolean) =>
  document.documentElement.toggleAttribute("data-awaits-target", isAwaited);

/**
 * The id of the section on screen. After a click on a link to a section or to a field in it, that section counts until the next
 * scroll, even if the page is too short to scroll it to the top. `shown`: how many sections the page shows; the target of a link
 * may come with a later one.
 */
export function useCurrentSection(ids: readonly string[], shown: number): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const arrivedAt = useRef<number>(undefined);
  const isAwaited = useRef(false);
  const isWhole = useRef(false);
  isWhole.current = shown === ids.length;
  const arrive = () => {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);
    const section = ids.find(id => target?.closest(`#${id}`));
    isAwaited.current = hash !== "" && !isWhole.current;
    if (!target || !section) return;
    unfold(target);
    target.scrollIntoView();
    // The page may be too short yet to scroll that far.
    if (target.getBoundingClientRect().top < 1) isAwaited.current = false;
    setCurrent(section);
    arrivedAt.current = scrollY;
  };
  useLayoutEffect(() => {
    arrive();
    hideWhileAwaited(isAwaited.current);
  }, []);
  useLayoutEffect(() => {
    if (isAwaited.current) arrive();
    if (!isAwaited.current) hideWhileAwaited(false);
  }, [shown]);
  useEffect(() => {
    const update = () => {
      if (scrollY === arrivedAt.current) return;
      isAwaited.current = false;
      hideWhileAwaited(false);
      setCurrent(sectionInSight(ids));
    };
    addEventListener("hashchange", arrive);
    addEventListener("scroll", update, { passive: true });
    return () => {
      removeEventListener("hashchange", arrive);
      removeEventListener("scroll", update);
    };
  }, []);
  return current;
}
