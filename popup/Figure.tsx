import { figure, type Moment } from "../src/core/figure/figure.ts";
import type { Shape } from "../src/core/figure/scene.ts";

interface Props {
  /** Where the routine is. */
  readonly position: Moment;
  /** What the picture shows, in words. */
  readonly label: string;
  /** Start and end pose that fade into each other instead of movement. */
  readonly reducedMotion?: boolean;
}

function drawn({ name, d, fill, shade, opacity, line, edge }: Shape) {
  const kind = line ? "figure-line " : edge ? "figure-edge " : "";
  return (
    <path
      key={name}
      d={d}
      class={`${kind}figure-${fill}`}
      style={shade ? { "--shade": `${Math.round(shade * 100)}%` } : undefined}
      opacity={opacity}
      stroke-width={line ?? edge}
    />
  );
}

/** The figure at a moment of the routine. It fills the box it is given and keeps its proportions. */
export function Figure({ position, label, reducedMotion = false }: Props) {
  const { viewBox, layers } = figure(position, { reducedMotion });
  return (
    <svg class="figure" viewBox={viewBox} preserveAspectRatio="xMidYMid meet" role="img" aria-label={label}>
      {layers.map(({ name, opacity, shapes }) => (
        <g key={name} opacity={opacity < 1 ? opacity : undefined}>
          {shapes.map(drawn)}
        </g>
      ))}
    </svg>
  );
}
