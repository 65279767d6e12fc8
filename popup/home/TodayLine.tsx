import { readTimeline } from "../../src/core/history/timeline.ts";

/** The least minutes that the line spans. */
const leastMinutes = 180;

/** Today in one line of blocks: browsing, and a dot for each break. The words above it say the same. */
export function TodayLine({ timeline }: { readonly timeline: string }) {
  const runs = readTimeline(timeline).filter(({ kind }) => kind !== "away");
  const from = runs[0]?.from ?? 0;
  const length = Math.max(leastMinutes, (runs.at(-1)?.to ?? 0) - from);
  const x = (minute: number) => 5 + ((minute - from) / length) * 190;
  const isBreak = ({ kind }: { readonly kind: string }) => kind === "routine" || kind === "moved";
  return (
    <svg viewBox="0 0 200 10" aria-hidden="true">
      <path class="today-track" d="M5 5H195" />
      {runs.map(
        run => !isBreak(run) && <path key={run.from} class={run.kind} d={`M${x(run.from)} 5H${x(run.to)}`} />,
      )}
      {runs.filter(isBreak).map(run => (
        <circle key={run.from} cx={(x(run.from) + x(run.to)) / 2} cy="5" r="4.5" />
      ))}
    </svg>
  );
}
