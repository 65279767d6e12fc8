import { afterAll, beforeAll, expect, test } from "vitest";
import { instantsOf, showInstant } from "../gallery/instants.ts";
import { openGallery } from "../gallery/visit.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** The surfaces in their sizes. */
const shapes = [
  { shape: "the popup", surface: "popup", width: 400, height: 600 },
  { shape: "its own window", surface: "window", width: 420, height: 600 },
  { shape: "its own window at 200 %", surface: "window", width: 210, height: 300 },
  { shape: "a low window", surface: "window", width: 420, height: 320 },
];

test.each(shapes)(
  "the stage has one place in all phases of all stretches, in $shape",
  ({ surface, width, height }) => {
    const visit = { screen: "routine", state: "paused", query: `theme=light&surface=${surface}` };
    return gallery.look({ ...visit, window: { width, height, zoom: 1 } }, async page => {
      const places = new Map<string, string>();
      for (const instant of instantsOf(20).flat()) {
        await showInstant(page, instant);
        const { left, top, right, bottom } = await page.$eval(".stage", stage =>
          stage.getBoundingClientRect(),
        );
        const { stretch, phase } = instant.segment;
        const seen = await page.$eval(".phase", ring => ring.getAttribute("data-phase"));
        expect(seen).toBe(phase);
        places.set([left, top, right, bottom].join(), `${stretch}, ${phase}`);
      }
      expect([...places.values()]).toHaveLength(1);
    });
  },
);

test.each(["en", "ar"])("the ring leaves the small figure in sight, in %s", language => {
  const visit = { screen: "routine", state: "paused", query: `theme=light&language=${language}` };
  return gallery.look({ ...visit, window: { width: 400, height: 600, zoom: 1 } }, async page => {
    for (const instant of instantsOf(3).flat()) {
      await showInstant(page, instant);
      const apart = await page.$eval(".stage", stage => {
        // The disc behind the small figure is the widest of its kind: soles are among them.
        const [ring, disc] = [".phase svg", ".figure-edge.figure-paper"].map(found => {
          const boxes = [...stage.querySelectorAll(found)].map(each => each.getBoundingClientRect());
          const { x, y, width } = boxes.toSorted((one, other) => other.width - one.width)[0] ?? new DOMRect();
          return { x: x + width / 2, y: y + width / 2, radius: width / 2 };
        });
        return ring && disc && Math.hypot(ring.x - disc.x, ring.y - disc.y) - ring.radius - disc.radius;
      });
      expect(apart, instant.segment.stretch).toBeGreaterThan(0);
    }
  });
});

/** How far the shapes of the figure that lie under the ring reach into it, in pixels, by their classes. */
const underRing = (stage: Element): string[] => {
  const box = stage.querySelector(".phase svg")?.getBoundingClientRect() ?? new DOMRect();
  const [x, y, radius] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 2];
  return [...stage.querySelectorAll<SVGPathElement>("svg.figure path[class]")].flatMap(path => {
    const matrix = path.getScreenCTM();
    if (path.classList.contains("figure-shadow") || !matrix) return [];
    const length = path.getTotalLength();
    if (!length) return [];
    const reach = Array.from({ length: 40 }, (_, i) => {
      const at = path.getPointAtLength((length * i) / 40).matrixTransform(matrix);
      return radius - Math.hypot(at.x - x, at.y - y);
    });
    const most = Math.round(Math.max(...reach));
    return most > 0 ? [`${path.getAttribute("class")} by ${most} px`] : [];
  });
};

test.each(["en", "ar"])("the ring covers nothing of the figure in the popup, in %s", language => {
  const visit = { screen: "routine", state: "paused", query: `theme=light&language=${language}` };
  return gallery.look({ ...visit, window: { width: 400, height: 600, zoom: 1 } }, async page => {
    for (const instant of instantsOf(2).flat()) {
      await showInstant(page, instant);
      const { stretch, phase, movement } = instant.segment;
      expect(await page.$eval(".stage", underRing), `${stretch} ${phase} ${movement?.leg ?? ""}`).toEqual([]);
    }
  });
});
