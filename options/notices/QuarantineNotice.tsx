import { useEffect, useRef, useState } from "preact/hooks";
import { clearQuarantine, loadQuarantined, watchQuarantine } from "../../src/browser/storage/quarantine.ts";
import type { QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { plural, text } from "../../src/browser/texts.ts";
import { formatDateTime } from "../../src/ui/words/format.ts";
import { QuarantineDownload } from "./QuarantineDownload.tsx";

function QuarantineEntry({ entry }: { readonly entry: QuarantinedValue }) {
  const about = [entry.key, ...entry.fields.filter(field => field !== entry.key)].join(": ");
  return (
    <li>
      <p>
        {formatDateTime(entry.at)} · <code>{about}</code>
      </p>
      <pre>{JSON.stringify(entry.value, null, 1)}</pre>
    </li>
  );
}

/** What lay in storage and could not be read: it is still there, to be looked at, downloaded or deleted. */
export function QuarantineNotice({ commit }: { readonly commit: () => Promise<void> }) {
  const [values, setValues] = useState<readonly QuarantinedValue[]>([]);
  const [status, setStatus] = useState<"optionsKeptDeleted" | "optionsKeptFailed">();
  const statusLine = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The unreadable settings are told by their own notice, and storage that cannot be read at all as well.
    const load = () => void loadQuarantined().then(setValues, console.error);
    load();
    return watchQuarantine(load);
  }, []);
  const deleteAll = () =>
    commit()
      .then(clearQuarantine)
      .then(
        () => setStatus("optionsKeptDeleted"),
        () => setStatus("optionsKeptFailed"),
      );
  // The button goes with what it deleted: whoever moves by key goes on from here.
  useEffect(() => {
    if (status === "optionsKeptDeleted") statusLine.current?.focus();
  }, [status]);
  return (
    <>
      {values.length > 0 && (
        <section class="notice" aria-labelledby="quarantine-title">
          <h2 id="quarantine-title">{text("optionsKeptTitle")}</h2>
          <p>{plural("optionsKept", values.length)}</p>
          <details>
            <summary>{text("optionsKeptShow")}</summary>
            <ul class="quarantine">
              {values.map(entry => (
                <QuarantineEntry key={`${entry.at} ${entry.key}`} entry={entry} />
              ))}
            </ul>
          </details>
          <div class="notice-actions">
            <QuarantineDownload values={values} />
            <button type="button" class="button quiet" onClick={() => void deleteAll()}>
              {text("optionsKeptDelete")}
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
