import { readTimeline } from "../../src/core/history/timeline.ts";
import { apart } from "./apart.ts";

/** The least minutes that the line spans. */
const leastMinutes = 180;

/** How far two dots lie apart at least, so that each can be counted. */
const dotGap = 10;

/**
 * Today in one line of blocks: browsing, and a dot for each break. A routine that was stopped early is no break and has none. The
 * words above it say the same.
 */
export function TodayLine({ timeline }: { readonly timeline: string }) {
  const runs = readTimeline(timeline).filter(({ kind }) => kind !== "away");
  const from = runs[0]?.from ?? 0;
  const length = Math.max(leastMinutes, (runs.at(-1)?.to ?? 0) - from);
  const x = (minute: number) => 5 + ((minute - from) / length) * 190;
  const isBreak = ({ kind }: { readonly kind: string }) => kind === "routine" || kind === "moved";
  const middles = runs.filter(isBreak).map(run => (x(run.from) + x(run.to)) / 2);
  return (
    <svg viewBox="0 0 200 10" aria-hidden="true">
      <path class="today-track" d="M5 5H195" />
      {runs.map(
        run => !isBreak(run) && <path key={run.from} class={run.kind} d={`M${x(run.from)} 5H${x(run.to)}`} />,
      )}
      {apart(middles, dotGap, 5, 195).map(middle => (
        <circle key={middle} cx={middle} cy="5" r="4.5" />
      ))}
    </svg>
  );
}
