import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { firstRepOf, interruptedAt, plays } from "../../../browsers/extension/routine.ts";
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

const different = (values: readonly string[]) => [...new Set(values)];

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
      await popup.waitFor("Left 1 of 5");
      const seen = JSON.parse(
        String(await popup.evaluate("document.documentElement.dataset.seen")),
      ) as Drawn[];
      const rep = seen.filter(({ count }) => count === "Right 1 of 5");

      const poses = different(rep.flatMap(({ persons }) => persons.map(({ paths }) => paths)));
      expect(poses).toHaveLength(2);
      expect(different(rep.map(({ inset }) => inset))).toHaveLength(1);
      const posesIn = (phase: string) =>
        different(rep.filter(each => each.phase === phase).flatMap(each => each.persons.map(p => p.paths)));
      expect(posesIn("stop")).toHaveLength(1);
      expect(posesIn("rest")).toHaveLength(1);
      expect(posesIn("stop")).not.toEqual(posesIn("rest"));
      for (const way of ["out", "back"]) {
        const drawn = rep.filter(({ phase }) => phase === way);
        const arrows = different(drawn.flatMap(each => each.arrows)).filter(Boolean);
        // On the way back the arrow out fades away while the one home appears.
        expect(arrows, way).toHaveLength(way === "out" ? 1 : 2);
        expect(different(drawn.map(({ ring }) => ring)), way).toHaveLength(1);
        const fading = drawn.filter(({ persons }) => persons.length === 2);
        for (const { persons } of fading)
          expect(persons.reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1, 5);
        // The new pose appears gradually.
        const shares = fading.map(({ persons }) => persons[1]?.opacity ?? 0);
        expect(different(shares.map(String)).length, way).toBeGreaterThan(2);
        expect(shares, way).toEqual(shares.toSorted((a, b) => a - b));
      }
      await popup.click("End");
    });
  },
  { only: "chromium" },
);
