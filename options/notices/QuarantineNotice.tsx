import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { clearQuarantine, watchQuarantine } from "../../src/browser/storage/quarantine.ts";
import type { QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { plural, text } from "../../src/browser/texts.ts";
import { formatDateTime } from "../../src/ui/words/format.ts";
import { QuarantineDownload } from "./QuarantineDownload.tsx";

function QuarantineEntry({ entry }: { readonly entry: QuarantinedValue }) {
  const label = [entry.key, ...entry.fields.filter(field => field !== entry.key)].join(": ");
  return (
    <li>
      <p>
        {formatDateTime(entry.at)} · <code dir="ltr">{label}</code>
      </p>
      <pre dir="ltr">{JSON.stringify(entry.value, null, 1)}</pre>
    </li>
  );
}

/** Lists the quarantined values, and offers to download or delete them. */
export function QuarantineNotice({
  overwriteUnreadable,
}: {
  readonly overwriteUnreadable: () => Promise<void>;
}) {
  const [values, setValues] = useState<readonly QuarantinedValue[]>([]);
  const [status, setStatus] = useState<"optionsQuarantineDeleted" | "optionsQuarantineFailed">();
  const statusLine = useRef<HTMLParagraphElement>(null);
  useEffect(() => watchQuarantine(setValues), []);
  const deleteAll = () =>
    overwriteUnreadable()
      .then(clearQuarantine)
      .then(
        () => setStatus("optionsQuarantineDeleted"),
        () => setStatus("optionsQuarantineFailed"),
      );
  // Deleting removes the focused button, so the focus moves to the status.
  useLayoutEffect(() => {
    if (status === "optionsQuarantineDeleted") statusLine.current?.focus();
  }, [status]);
  return (
    <>
      {values.length > 0 && (
        <section class="notice" aria-labelledby="quarantine-title">
          <h2 id="quarantine-title">{text("optionsQuarantineTitle")}</h2>
          <p>{plural("optionsQuarantined", values.length)}</p>
          <details>
            <summary>{text("optionsQuarantineShow")}</summary>
            <ul class="quarantine">
              {values.map(entry => (
                <QuarantineEntry key={`${entry.at} ${entry.key}`} entry={entry} />
              ))}
            </ul>
          </details>
          <div class="notice-actions">
            <QuarantineDownload values={values} />
            <button type="button" class="button quiet" onClick={() => void deleteAll()}>
              {text("optionsQuarantineDelete")}
            </button>
          </div>
        </section>
      )}
      <p ref={statusLine} class="quarantine-status" role="status" tabIndex={-1}>
        {status && text(status)}
      </p>
    </>
  );
}
