import { useEffect, useRef, useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

const loadPart = () => import("./DataPart.tsx");

/** Whether the element has come into view, or nearly. */
function useSeen(): readonly [ref: { current: HTMLDivElement | null }, isSeen: boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: "25%" },
    );
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isSeen];
}

/** Export, import and deletion of what Limber stores. Their script loads when the section comes into view. */
export function DataSection(props: SettingsProps) {
  const [ref, isSeen] = useSeen();
  const part = useLazy(loadPart, isSeen);
  return (
    <div ref={ref} class="data" aria-busy={isSeen && !part}>
      <p class="data-intro">{text("dataIntro")}</p>
      {part && <part.DataPart {...props} />}
    </div>
  );
}
