import type { Routine } from "../../../src/core/nudge/state/routineStates.ts";
import { type StretchId, stretchIds, type Way } from "../../../src/core/routine/stretches.ts";
import type { Tempo } from "../../../src/core/routine/tempo.ts";
import { type Movement, type Segment, timeline } from "../../../src/core/routine/timeline.ts";
import type { Browser } from "../browser.ts";
import type { Page } from "../page.ts";
import { until } from "../wait.ts";
import { recordOf } from "./listeners.ts";
import { interruptedRoutine } from "./storedState.ts";

/** A full routine that nobody plays, at the start of the first segment that is like this. */
export function interruptedAt(isSo: (segment: Segment) => boolean, tempo: Tempo = "standard") {
  const plan = { kind: "full", tempo, stretches: stretchIds } as const;
  const segment = timeline(plan).find(isSo);
  if (!segment) throw new Error("no such segment in a routine");
  return interruptedRoutine(plan, segment.from, segment.done);
}

/** The first movement of a stretch, after the time to get ready. */
export const firstRepOf = (stretch: StretchId) => (segment: Segment) =>
  segment.stretch === stretch && segment.phase === "out";

/** Waits until the page plays its routine, by itself or because it offers Resume for some seconds and the test presses it. */
export async function plays(page: Page): Promise<void> {
  await until(() => page.evaluate("document.querySelector('main[data-view=routine]') !== null"), {
    what: "a routine on screen",
  });
  await until(
    async () => {
      const plays = await page.waitForButton("Pause", { timeoutMs: 3_000 }).then(
        () => true,
        () => false,
      );
      if (!plays) await page.click("Resume", { timeoutMs: 3_000 });
      return plays;
    },
    { what: "a routine that plays" },
  );
}

/** Leaves the toolbar uncovered: Firefox keeps such a window above the main one, whichever has the focus. */
const place = { left: 20, top: 320, width: 480, height: 640 };

/** Opens the popup's page in its own window, as the background does. */
export async function openOwnWindow(browser: Browser): Promise<Page> {
  const window = { type: "popup", url: `${browser.origin}popup/popup.html?surface=window`, ...place };
  await browser.fromBehind(`chrome.windows.create(${JSON.stringify(window)}).then(() => true)`);
  return browser.page({ surface: "window" });
}

/** A text whose spaces may all break a line. */
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

/** The routine's count, "Right 2 of 5", or "Get ready". */
export const countOn = async (page: Page) =>
  plainSpaces(String(await page.evaluate("document.querySelector('.count')?.textContent ?? ''")));

const isMovement = (phase: string) => ["out", "stop", "back"].includes(phase);

/** The counts of the movements that the page has shown, in their order; rests and "Get ready" do not count. */
export const movementsShown = async (page: Page): Promise<readonly string[]> => {
  const counts = (await recordOf(page, "routine"))
    .filter(({ phase }) => isMovement(phase))
    .map(({ count }) => plainSpaces(count));
  return counts.filter((count, index) => count !== counts[index - 1]);
};

/** Waits until the page has shown a movement; resolves with the count of the first one. */
export const firstMovement = (page: Page) =>
  until(async () => (await movementsShown(page))[0], { what: "the first movement" });

const words: Readonly<Record<Way, string>> = {
  back: "",
  right: "Right ",
  left: "Left ",
  out: ", toes out · ",
  in: ", toes in · ",
};

/** The count of a movement on screen, in English. */
export const countOf = ({ way, leg, rep, of }: Movement): string =>
  `${leg ? `${leg === "right" ? "Right" : "Left"} leg` : ""}${words[way]}${rep} of ${of}`;

/** The count of the movement that a page shows next when it resumes a stored routine. */
export function nextCount({ plan, elapsedMs }: Routine): string {
  const next = timeline(plan).find(({ phase, to }) => phase === "out" && to > elapsedMs);
  if (!next) throw new Error("no movement is left");
  return countOf(next.movement);
}
