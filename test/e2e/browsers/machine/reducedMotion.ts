import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { firstRepOf, interruptedAt, plays } from "../../../browsers/extension/routine.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

/** One drawn picture: the layers between the room and the arrow are the person, once or twice. */
type Drawn = {
  phase: string;
  count: string;
  persons: { paths: string; opacity: number }[];
  arrows: string[];
  /** The small picture of the working part. */
  inset: string;
  ring: string;
};

/** Runs in the page: records each changed picture in a data attribute, where any script can read it. */
const record = `(() => {
  const seen = [];
  const paths = layer => [...layer.querySelectorAll("path")].map(each => each.getAttribute("d")).join();
  const add = () => {
    const layers = [...document.querySelectorAll("svg.figure > g")].slice(1);
    const isArrow = layer => layer.querySelector(".figure-arc") !== null;
    const isInset = layer => layer.querySelector(".figure-paper") !== null;
    seen.push({
      phase: document.querySelector(".phase").dataset.phase,
      count: document.querySelector(".count").textContent,
      persons: layers.filter(each => !isArrow(each) && !isInset(each)).map(each => ({ paths: paths(each), opacity: Number(each.getAttribute("opacity") ?? 1) })),
      arrows: layers.filter(isArrow).map(paths),
      inset: layers.filter(isInset).map(paths).join(),
      ring: document.querySelector(".phase .ring-drawn").getAttribute("stroke-dasharray"),
    });
    document.documentElement.dataset.seen = JSON.stringify(seen);
  };
  new MutationObserver(add).observe(document.querySelector(".stage"), { subtree: true, childList: true, attributes: true });
  add();
})()`;

const different = <T>(values: readonly T[]) => [...new Set(values)];

const drawnOn = async (popup: Page) =>
  JSON.parse(String(await popup.evaluate("document.documentElement.dataset.seen"))) as Drawn[];

/** How much of the new pose each picture of a fade shows. */
const sharesOf = (drawn: readonly Drawn[]) =>
  drawn.flatMap(({ persons }) => (persons[1] ? [persons[1].opacity] : []));

// `prefers-reduced-motion` is the same in Firefox, and the page does the rest.
export const reducedMotion = part(
  "reduced motion",
  get => {
    test("shows two poses that fade into each other, and nothing that moves", async () => {
      const routine = interruptedAt(firstRepOf("sitAndRotate"), "gentle");
      await preset(get(), browsingFor(1000, { routine }));
      const popup = await get().openToolbarPopup();
      await plays(popup);
      expect(await popup.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")).toBe(true);
      await popup.waitFor("Right 1 of 5");
      await popup.evaluate(record);
      // A slow machine draws few frames of one fade, and others of the next.
      const reps = await until(
        async () => {
          const drawn = (await drawnOn(popup)).filter(({ count }) => count.startsWith("Right"));
          const isGradual = (way: string) =>
            different(sharesOf(drawn.filter(({ phase }) => phase === way))).length > 2;
          return (
            isGradual("out") && isGradual("back") && drawn.some(({ phase }) => phase === "rest") && drawn
          );
        },
        { what: "three shares of a fade out and back" },
      );

      const poses = different(reps.flatMap(({ persons }) => persons.map(({ paths }) => paths)));
      expect(poses).toHaveLength(2);
      expect(different(reps.map(({ inset }) => inset))).toHaveLength(1);
      const posesIn = (phase: string) =>
        different(reps.filter(each => each.phase === phase).flatMap(each => each.persons.map(p => p.paths)));
      expect(posesIn("stop")).toHaveLength(1);
      expect(posesIn("rest")).toHaveLength(1);
      expect(posesIn("stop")).not.toEqual(posesIn("rest"));
      for (const way of ["out", "back"]) {
        const drawn = reps.filter(({ phase }) => phase === way);
        const arrows = different(drawn.flatMap(each => each.arrows)).filter(Boolean);
        // On the way back the arrow out fades away while the one home appears.
        expect(arrows, way).toHaveLength(way === "out" ? 1 : 2);
        for (const rep of different(drawn.map(({ count }) => count))) {
          const ofRep = drawn.filter(({ count }) => count === rep);
          expect(different(ofRep.map(({ ring }) => ring)), `${way}, ${rep}`).toHaveLength(1);
          const fading = ofRep.filter(({ persons }) => persons.length === 2);
          for (const { persons } of fading)
            expect(persons.reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1, 5);
          const shares = sharesOf(fading);
          expect(shares, `${way}, ${rep}`).toEqual(shares.toSorted((a, b) => a - b));
        }
      }
      await popup.click("End");
    });
  },
  { only: "chromium" },
);
