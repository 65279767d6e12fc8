import { readTimeline } from "../../src/core/history/timeline.ts";

const isBreak = (kind: string) => kind === "routine" || kind === "moved";

/** The least minutes that the line spans. */
const leastMinutes = 180;

/** Today in one line of blocks: browsing, and a dot for each break. The words above it say the same. */
export function TodayLine({ timeline }: { readonly timeline: string }) {
  const runs = (readTimeline(timeline) ?? []).filter(({ kind }) => kind !== "away");
  const from = runs[0]?.from ?? 0;
  const length = Math.max(leastMinutes, (runs.at(-1)?.to ?? 0) - from);
  return (
    <svg class="today-line" viewBox="0 0 200 10" aria-hidden="true">
      <path class="today-track" d="M2 5H198" />
      {runs.map(({ kind, from: begin, to }) => {
        const [start, end] = [begin, to].map(minute => 2 + ((minute - from) / length) * 196);
        return isBreak(kind) ? (
          <circle key={begin} class="today-break" cx={((start ?? 0) + (end ?? 0)) / 2} cy="5" r="4" />
        ) : (
          <path key={begin} class={`today-part ${kind}`} d={`M${start} 5H${end}`} />
        );
      })}
    </svg>
  );
}
