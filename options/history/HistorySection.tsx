import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { useIdle } from "../page/useIdle.ts";
import type { ContentProps } from "../sections/contents.ts";

const chartsPart = lazy(() => import("./HistoryCharts.tsx"));

/** The charts of the history. They, and the records of all days, load once the page is at rest: neither delays its opening. */
export function HistorySection({ settings, onThere }: ContentProps) {
  const charts = useLazy(chartsPart, useIdle());
  return (
    <div class="history" aria-busy={!charts}>
      {charts && <charts.HistoryCharts settings={settings} onThere={onThere} />}
    </div>
  );
}
