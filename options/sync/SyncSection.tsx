import { text } from "../../src/browser/texts.ts";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { useIdle } from "../page/useIdle.ts";
import type { ContentProps } from "../sections/contents.ts";

const syncPart = lazy(() => import("./SyncPart.tsx"));

/** The switch for the browser's sync. What has come of it loads once the page is at rest. */
export function SyncSection(props: ContentProps) {
  const part = useLazy(syncPart, useIdle());
  const { settings, change } = props;
  return (
    <div aria-busy={!part}>
      <SwitchField
        name="sync"
        label={text("syncSwitch")}
        explanation={text("syncSwitchWhy")}
        value={settings.sync}
        store={sync => change({ sync })}
      />
      {part && <part.SyncPart {...props} />}
    </div>
  );
}
