import { type TextKey, text } from "../../src/browser/texts.ts";
import { type Rest, restingFigure } from "../../src/core/figure/rest.ts";
import { SceneView } from "../../src/ui/figure/Figure.tsx";

const labels: Readonly<Record<Rest, TextKey>> = {
  atEase: "restAtEase",
  sitting: "restSitting",
  standing: "restStanding",
};

/** The figure at rest, as a still picture. */
export const RestFigure = ({ rest }: { readonly rest: Rest }) => (
  <div class="still">
    <SceneView scene={restingFigure(rest)} label={text(labels[rest])} />
  </div>
);
