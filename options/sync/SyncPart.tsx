import { useLayoutEffect } from "preact/hooks";
import { plural, text } from "../../src/browser/texts.ts";
import { breaksTaken } from "../../src/core/history/day.ts";
import { syncLimits } from "../../src/core/sync/limits.ts";
import { formatDuration, formatNumber } from "../../src/ui/words/format.ts";
import type { ContentProps } from "../sections/contents.ts";
import { DeviceTable } from "./DeviceTable.tsx";
import { NameField } from "./NameField.tsx";
import { RemoveRow } from "./RemoveRow.tsx";
import { statusText } from "./statusText.ts";
import { useSync } from "./useSync.ts";

const inKilobytes = (bytes: number): string => formatNumber(Math.ceil(bytes / 1000));

/** The computers that take part, how this one does, and what can be removed. Nothing while no computer has ever taken part. */
export function SyncPart({ settings, change, onThere }: ContentProps) {
  const synced = useSync();
  useLayoutEffect(() => {
    if (synced !== "loading") onThere();
  }, [synced === "loading"]);
  if (synced === "loading") return <div aria-busy />;
  if (synced === "unread") return settings.sync ? <p class="soft">{text("syncUnread")}</p> : null;
  const { memory, devices, bytes, total } = synced;
  const own = memory?.device;
  const others = devices.filter(({ id }) => id !== own);
  const hasData = bytes > 0;
  return (
    <div class="sync-part">
      {settings.sync && <NameField settings={settings} change={change} />}
      {settings.sync && (
        <div class="sync-status" role="status">
          {statusText(memory, others.length).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {devices.length > 0 && <DeviceTable devices={devices} own={own} />}
      {settings.sync && others.length > 0 && (
        <p class="sync-total">{plural("syncTotal", breaksTaken(total), formatDuration(total.activeMs))}</p>
      )}
      {hasData && <p class="soft">{text("syncRoom", inKilobytes(bytes), inKilobytes(syncLimits.bytes))}</p>}
      {own !== undefined && <RemoveRow which="own" device={own} settings={settings} change={change} />}
      {(own !== undefined || hasData) && (
        <RemoveRow which="all" device={own ?? ""} settings={settings} change={change} />
      )}
    </div>
  );
}
