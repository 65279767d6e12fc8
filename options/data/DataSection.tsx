import { text } from "../../src/browser/texts.ts";
import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { useIdle } from "../page/useIdle.ts";
import type { ContentProps } from "../sections/contents.ts";

const dataPart = lazy(() => import("./DataPart.tsx"));

/** Export, import and deletion of what Limber stores. Their script loads once the page is at rest. */
export function DataSection(props: ContentProps) {
  const part = useLazy(dataPart, useIdle());
  return (
    <div class="data" aria-busy={!part}>
      <p class="data-intro">{text("dataIntro")}</p>
      {part && <part.DataPart {...props} />}
    </div>
  );
}
