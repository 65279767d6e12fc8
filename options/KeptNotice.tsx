import { useEffect, useState } from "preact/hooks";
import { forgetKept, loadKept, watchKept } from "../src/browser/quarantine.ts";
import { plural, text } from "../src/browser/texts.ts";
import type { Kept } from "../src/core/quarantine.ts";
import { formatMoment } from "../src/ui/format.ts";
import { DownloadKept } from "./DownloadKept.tsx";

function KeptEntry({ entry }: { readonly entry: Kept }) {
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
export function KeptNotice() {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // The unreadable settings are told by their own notice, and storage that cannot be read at all as well.
    const load = () => void loadKept().then(setKept, console.error);
    load();
    return watchKept(load);
  }, []);
  if (kept.length === 0) return null;
  return (
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
        <DownloadKept kept={kept} />
        <button type="button" class="button quiet" onClick={() => forgetKept().catch(() => setFailed(true))}>
          {text("optionsKeptDelete")}
        </button>
      </div>
      <p role="status">{failed && text("optionsKeptFailed")}</p>
    </section>
  );
}
