import { useId } from "preact/hooks";
import type { Scene, Shape } from "../../core/figure/draw/shape/scene.ts";
import { type FigurePosition, figure } from "../../core/figure/figure.ts";

interface Props {
  readonly position: FigurePosition;
  /** Describes the picture for screen readers. */
  readonly label: string;
  /** Cross-fades between start and end pose instead of moving. */
  readonly reducedMotion?: boolean;
}

/** The opacity of a glow or shadow from its centre to its edge. */
const opacities = [0.95, 0.72, 0.36, 0.1, 0];

const stops = (name: string) =>
  opacities.map((opacity, i) => (
    <stop key={opacity} class={name} offset={i / (opacities.length - 1)} stop-opacity={opacity} />
  ));

function gradient({ glow: [cx, cy, r] = [0, 0, 0] }: Shape, id: string) {
  return (
    <radialGradient key={id} id={id} gradientUnits="userSpaceOnUse" cx={cx} cy={cy} r={r}>
      {stops("figure-glow")}
    </radialGradient>
  );
}

function drawShape(shape: Shape, prefix: string, layer: string) {
  const { name, d, fill, shade, opacity, line, dashed, edge, glow, soft } = shape;
  if (glow) {
    const id = `${prefix}-${layer}-${name}`;
    return [gradient(shape, id), <path key={name} d={d} style={{ fill: `url(#${id})` }} opacity={opacity} />];
  }
  if (soft) return <path key={name} d={d} class="figure-shadow" style={{ fill: `url(#${prefix}-soft)` }} />;
  const kind = line ? "figure-line " : edge ? "figure-edge " : "";
  return (
    <path
      key={name}
      d={d}
      class={`${kind}figure-${fill}`}
      style={shade ? { "--shade": `${Math.round(shade * 100)}%` } : undefined}
      opacity={opacity}
      stroke-width={line ?? edge}
      stroke-dasharray={dashed ? 3 : undefined}
    />
  );
}

/** The figure at a position of the routine. */
export const Figure = ({ position, label, reducedMotion = false }: Props) => (
  <SceneView scene={figure(position, { reducedMotion })} label={label} />
);

/** A scene of the figure. Fits into its container and keeps its proportions. */
export function SceneView({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const id = useId();
  const { viewBox, layers } = scene;
  return (
    <svg class="figure" viewBox={viewBox} preserveAspectRatio="xMidYMid meet" role="img" aria-label={label}>
      <radialGradient id={`${id}-soft`}>{stops("figure-ground")}</radialGradient>
      {layers.map(({ name, opacity, shapes }) => (
        <g key={name} opacity={opacity < 1 ? opacity : undefined}>
          {shapes.map(shape => drawShape(shape, id, name))}
        </g>
      ))}
    </svg>
  );
}
