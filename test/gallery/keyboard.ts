import type { Page } from "puppeteer-core";

/** What Tab can stop at. */
const controls = "a[href], button, input, select, summary, textarea, [tabindex]";

/** A place where Tab stops. */
export interface Stop {
  /** Its number among all controls of the page. */
  readonly index: number;
  /** The accessible name, or the words in it. */
  readonly name: string;
  /** Top, bottom and start in the page; empty in the navigation, whose order is its own, and in a dialog, which is walked in a circle. */
  readonly place: readonly number[];
  /** What a person who sees the page would stumble over there; empty for nothing. */
  readonly fault: string;
}

/** The control in focus, judged by where the stop before it was; `undefined` once the focus has left the page. */
function stopHere(before: readonly number[], all: string): Stop | undefined {
  const { activeElement: control } = document;
  if (!control || control === document.body) return undefined;
  const index = [...document.querySelectorAll(all)].indexOf(control);
  const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent;
  const name = (control.getAttribute("aria-label") ?? label ?? "").trim();
  // A control may draw its ring on a part or on the box around it.
  const boxes = [control, control.nextElementSibling, control.closest(".number-box, .stretch-card")];
  const ringed = boxes.find(box => box && getComputedStyle(box).outlineStyle !== "none");
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const [beforeTop = 0, beforeBottom = 0, beforeStart = 0] = before;
  const start = document.dir === "rtl" ? -right : left;
  const [above, below] = [top + scrollY, bottom + scrollY];
  const isSameRow = above < beforeBottom && below > beforeTop;
  const isBefore = before.length > 0 && (below <= beforeTop || (isSameRow && start < beforeStart - 1));
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isSeen = middle !== null && (control.contains(middle) || middle.contains(control));
  const faults = [!ringed && "has no ring", isBefore && "comes too late", !isSeen && "is out of sight"];
  const place = control.closest("nav, dialog") ? [] : [above, below, start];
  return { index, name, place, fault: faults.filter(Boolean).join(", ") };
}

/**
 * The controls in sight that Tab should stop at: their numbers and words. Of the choices for one setting that is the chosen one;
 * behind an open dialog there is none.
 */
function controlsInSight(all: string): readonly (readonly [index: number, name: string])[] {
  const isChosen = (control: Element) => {
    if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
    const choices = [...document.querySelectorAll<HTMLInputElement>(`[name="${control.name}"]`)];
    return (choices.find(({ checked }) => checked) ?? choices[0]) === control;
  };
  const dialog = document.querySelector("dialog:modal");
  return [...document.querySelectorAll<HTMLElement>(all)].flatMap((control, index) => {
    const isBehind = dialog !== null && !dialog.contains(control);
    const isOn = control.tabIndex >= 0 && !isBehind && !control.matches(":disabled, [inert] *");
    const isSeen = control.checkVisibility({ visibilityProperty: true });
    const name =
      control.getAttribute("aria-label") ?? control.closest("label, :not(input)")?.textContent ?? "";
    return isOn && isSeen && isChosen(control) ? [[index, `${control.localName} "${name.trim()}"`]] : [];
  });
}

/** Walks a page by Tab from its beginning to its end. Rejects if the focus never leaves. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
  // A page without the system's focus hears of no change of its own.
  await page.emulateFocusedPage(true);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const most = 3 * (await page.$$eval(controls, all => all.length));
  const stops: Stop[] = [];
  let before: readonly number[] = [];
  for (let presses = 0; presses <= most; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopHere, before, controls);
    // A browser without a toolbar may go on at the first stop at once.
    const isFirst = stop && stops[0]?.name === stop.name && stops[0].place.join() === stop.place.join();
    if (!stop || isFirst) return stops;
    before = stop.place;
    stops.push(stop);
  }
  throw new Error(`The focus never leaves the page: ${stops.map(({ name }) => name).join(", ")}`);
}

/**
 * What a person who walks a page by Tab would miss or stumble over, by name: controls without a visible focus, out of order, never
 * reached, or reached again. Rejects if the focus never leaves.
 */
export async function faultsOfWalk(page: Page): Promise<string[]> {
  // A nudge that has just come swallows the keys of its first second.
  await page.waitForSelector("html:not([data-guarded])");
  const stops = await tabStops(page);
  const order = stops.map(({ index }) => index);
  // A field for a time has a stop for each of its parts.
  const isAgain = (index: number, at: number) => order[at - 1] !== index && order.indexOf(index) < at;
  const inSight = await page.evaluate(controlsInSight, controls);
  return [
    ...stops.filter(({ fault }) => fault).map(({ name, fault }) => `"${name}" ${fault}`),
    ...stops.filter(({ index }, at) => isAgain(index, at)).map(({ name }) => `"${name}" comes again`),
    ...inSight.filter(([index]) => !order.includes(index)).map(([, name]) => `${name} is never reached`),
  ];
}

/** The controls that are too small to hit, by name: under 24 px, under 44 px where a routine plays. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = document.querySelector("[data-view=routine]") ? 44 : 24;
    const all = document.querySelectorAll("a[href], button, input, select, summary, textarea, [role=slider]");
    return [...all].flatMap(control => {
      // A link within a sentence is as high as its line, which WCAG allows.
      const isInText = control.localName === "a" && getComputedStyle(control).display === "inline";
      if (isInText || !control.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
      // A small control may take clicks beside it, by a part that reaches beyond it.
      const { position, top } = getComputedStyle(control, "::after");
      const reach = position === "absolute" ? Math.max(0, -2 * Number.parseFloat(top)) : 0;
      const name = control.getAttribute("aria-label") ?? control.textContent.trim();
      const isSmall = Math.min(width, height) + reach < least - 0.5;
      return isSmall
        ? [`${control.localName} "${name}" is ${Math.round(width)} by ${Math.round(height)} px`]
        : [];
    });
  });
