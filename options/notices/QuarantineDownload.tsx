import { useEffect, useMemo } from "preact/hooks";
import type { QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { text } from "../../src/browser/texts.ts";

const asFile = (values: readonly QuarantinedValue[]) =>
  new Blob([JSON.stringify(values, null, 2)], { type: "application/json" });

/** Offers the quarantined values, unchanged, as a JSON file. */
export function QuarantineDownload({ values }: { readonly values: readonly QuarantinedValue[] }) {
  const address = useMemo(() => URL.createObjectURL(asFile(values)), [values]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button secondary" href={address} download="limber-quarantine.json">
      {text("optionsQuarantineDownload")}
    </a>
  );
}
