/** For so long after an act the page above may still grow or shrink by it. */
const holdMs = 3000;

/**
 * Keeps an element where it is on screen while the page above it grows or shrinks by what the person has just done. The browser does
 * that only where something that stays is at the top of the window.
 */
export function holdInPlace(element: Element): void {
  const top = () => element.getBoundingClientRect().top;
  let [before, inPage] = [top(), top() + scrollY];
  // A page that shrinks may tell of a scroll before it tells of its size.
  const follow = () => {
    if (Math.abs(top() + scrollY - inPage) >= 1) scrollBy({ top: top() - before, behavior: "instant" });
    [before, inPage] = [top(), top() + scrollY];
  };
  const observer = new ResizeObserver(follow);
  observer.observe(document.documentElement);
  addEventListener("scroll", follow, { passive: true });
  setTimeout(() => {
    observer.disconnect();
    removeEventListener("scroll", follow);
  }, holdMs);
}
