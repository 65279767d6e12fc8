import { stretches } from "./stretches.ts";
import type { Position } from "./timeline.ts";

/** How far a movement is on its way out, 0 (start) to 1 (stop). Each of its parts is an equal share of the way. */
export function extentOf({
  stretch,
  phase,
  part,
  progress,
}: Pick<Position, "stretch" | "phase" | "part" | "progress">): number {
  const parts = stretches[stretch].parts.length;
  switch (phase) {
    case "out":
      return (part + progress) / parts;
    case "stop":
      return 1;
    case "back":
      return (part + 1 - progress) / parts;
    case "ready":
    case "rest":
    case "between":
      return 0;
  }
}
