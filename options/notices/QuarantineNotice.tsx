import { useEffect, useRef, useState } from "preact/hooks";
import { clearQuarantine, watchQuarantine } from "../../src/browser/storage/quarantine.ts";
import type { QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { plural, text } from "../../src/browser/texts.ts";
import { formatMoment } from "../../src/ui/words/format.ts";
import { QuarantineDownload } from "./QuarantineDownload.tsx";

function KeptEntry({ entry }: { readonly entry: QuarantinedValue }) {
  const about = [entry.key, ...entry.fields.filter(field => field !== entry.key)].join(": ");
  return (
    <li>
      <p>
        {formatMoment(entry.at)} · <code>{about}</code>
      </p>
      <pre>{JSON.stringify(entry.value, null, 1)}</pre>
    </li>
  );
}

/** What lay in storage and could not be read: it is still there, to be looked at, downloaded or deleted. */
export function QuarantineNotice({ commit }: { readonly commit: () => Promise<void> }) {
  const [kept, setKept] = useState<readonly QuarantinedValue[]>([]);
  const [told, setTold] = useState<"optionsKeptDeleted" | "optionsKeptFailed">();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => watchQuarantine(setKept), []);
  const forget = () =>
    commit()
      .then(clearQuarantine)
      .then(
        () => setTold("optionsKeptDeleted"),
        () => setTold("optionsKeptFailed"),
      );
  // The button goes with what it deleted: whoever moves by key goes on from here.
  useEffect(() => {
    if (told === "optionsKeptDeleted") status.current?.focus();
  }, [told]);
  return (
    <>
      {kept.length > 0 && (
        <section class="notice" aria-labelledby="kept-title">
          <h2 id="kept-title">{text("optionsKeptTitle")}</h2>
          <p>{plural("optionsKept", kept.length)}</p>
          <details>
            <summary>{text("optionsKeptShow")}</summary>
            <ul class="kept">
              {kept.map(entry => (
                <KeptEntry key={`${entry.at} ${entry.key}`} entry={entry} />
              ))}
            </ul>
          </details>
          <div class="notice-actions">
            <QuarantineDownload kept={kept} />
            <button type="button" class="button quiet" onClick={() => void forget()}>
              {text("optionsKeptDelete")}
            </button>
          </div>
        </section>
      )}
      <p ref={status} class="kept-told" role="status" tabIndex={-1}>
        {told && text(told)}
      </p>
    </>
  );
}
