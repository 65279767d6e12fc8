const isThere = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The element and all around it, from the inside out. */
function ancestry(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...ancestry(parentElement)] : [element];
}

/** Gives an element the focus that it has only this once. No key triggers anything there, and Tab leads to what follows. */
function focusOnce(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * Keeps the place of the keyboard on the page: when the control in focus goes away or is hidden, as Undo is once it is pressed,
 * the nearest element around it that is left takes the focus. A component that moves the focus itself comes before this.
 */
export function keepFocus(): void {
  let place: readonly Element[] = [];
  addEventListener("focusin", ({ target }) => {
    place = target instanceof Element ? ancestry(target) : [];
  });
  const follow = () => {
    const [control, ...around] = place;
    const { activeElement } = document;
    const isElsewhere = activeElement !== control && activeElement !== document.body;
    if (!control || isElsewhere || isThere(control)) return;
    const left = around.find(isThere);
    if (left instanceof HTMLElement && left !== document.body) focusOnce(left);
  };
  const changes = { childList: true, subtree: true, attributeFilter: ["data-kept"] };
  new MutationObserver(follow).observe(document.body, changes);
}
