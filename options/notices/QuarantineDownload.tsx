import { useEffect, useMemo } from "preact/hooks";
import type { QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { text } from "../../src/browser/texts.ts";

const asFile = (kept: readonly QuarantinedValue[]) =>
  new Blob([JSON.stringify(kept, null, 2)], { type: "application/json" });

/** What was kept, as a file to be taken along: JSON, just as it was found. */
export function QuarantineDownload({ kept }: { readonly kept: readonly QuarantinedValue[] }) {
  const address = useMemo(() => URL.createObjectURL(asFile(kept)), [kept]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button secondary" href={address} download="limber-kept.json">
      {text("optionsKeptDownload")}
    </a>
  );
}
