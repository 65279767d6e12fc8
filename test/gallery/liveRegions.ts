import type { Page } from "puppeteer-core";

/** What a screen reader would hear twice: words in two live regions, or in one within another. */
export const saidTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const regions = [...document.querySelectorAll("[role=status], [role=alert], [aria-live], output")];
    // What several fields say alike is about each of them.
    const said = regions
      .filter(region => region.checkVisibility({ visibilityProperty: true }))
      .filter(region => !region.closest(".field, .dose-row, .day"))
      .map(region => region.textContent?.trim() ?? "")
      .filter((words, index, all) => words && all.indexOf(words) !== index);
    const nested = regions.filter(region => region.parentElement?.closest("[role=status], [role=alert]"));
    return [
      ...said.map(words => `"${words}" is said twice`),
      ...nested.map(region => `"${region.textContent}" is in a live region within another`),
    ];
  });
