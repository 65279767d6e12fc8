import { useEffect, useRef, useState } from "preact/hooks";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import "./history.css";

const loadCharts = () => import("./HistoryCharts.tsx");

/** How far below the window the section may begin when it starts to load. */
const ahead = "300px";

/**
 * The charts of the history. They, and the records of all days, load once the section comes near the window: neither ten years of
 * days nor the charts cost anything where the page opens.
 */
export function HistorySection({ settings }: SettingsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  const charts = useLazy(loadCharts, isWanted);
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => entries.some(({ isIntersecting }) => isIntersecting) && setWanted(true),
      { rootMargin: ahead },
    );
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="history" ref={box} aria-busy={isWanted && !charts}>
      {charts && <charts.HistoryCharts settings={settings} />}
    </div>
  );
}
