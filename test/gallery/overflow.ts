import type { Page } from "puppeteer-core";

/** The answers that are not wholly in sight where the page opens, by name. The menu below the answers may need scrolling. */
export const answersOutOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    return [...document.querySelectorAll(":is(.starts, .pair, .controls, .pause) > button")]
      .filter(button => !button.closest(".popup > .menu"))
      .filter(button => {
        const { top, bottom } = button.getBoundingClientRect();
        return top < 0 || bottom > innerHeight + 1;
      })
      .map(button => `"${button.textContent}" is out of sight`);
  });

/** The elements that overflow the window's sides, by name; empty when everything is in sight. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${element.textContent.slice(0, 40)}"`;
    return [...document.querySelectorAll("body :not(svg *, .spoken, .spoken *)")]
      .filter(element => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map(name);
  });

/** The elements whose own text does not fit them, by name: it is cut off, or stands out of its button, tile or cell. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInSight = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(".spoken, .unseen, select, [aria-hidden=true]");
    /** Where the element's own words are, without those of its parts. */
    const wordsOf = (element: Element) =>
      [...element.childNodes]
        .filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
        .map(node => {
          const range = document.createRange();
          range.selectNode(node);
          return range.getBoundingClientRect();
        });
    return [...document.querySelectorAll("body :not(svg, svg *)")]
      .filter(element => isInSight(element) && !getComputedStyle(element).display.match(/^inline$|contents/))
      .filter(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isCut = /hidden|clip/.test(getComputedStyle(element).overflowY);
        return wordsOf(element).some(
          words =>
            words.left < left - 1 ||
            words.right > right + 1 ||
            (isCut && (words.top < top - 1 || words.bottom > bottom + 1)),
        );
      })
      .map(
        element =>
          `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${element.textContent.slice(0, 60)}" does not fit`,
      );
  });
