import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { loadEverything, type StoredSize, sizesOf } from "../../src/browser/data/everything.ts";
import { watchStorage } from "../../src/browser/data/watchStorage.ts";
import { plural, text } from "../../src/browser/texts.ts";
import { Chevron } from "../../src/ui/page/icons.tsx";
import { formatNumber } from "../../src/ui/words/format.ts";

/** A size as a person says it: "412 bytes", "41 kB". */
const formatBytes = (bytes: number): string =>
  bytes < 1000 ? plural("dataBytes", bytes) : text("dataKilobytes", formatNumber(Math.round(bytes / 1000)));

/** What is stored, live; nothing where the browser cannot read. */
function useStored(): readonly StoredSize[] | undefined {
  const [sizes, setSizes] = useState<readonly StoredSize[]>();
  useEffect(() => {
    const update = () =>
      void loadEverything().then(
        all => setSizes(sizesOf(all)),
        () => setSizes([]),
      );
    update();
    return watchStorage(update);
  }, []);
  return sizes;
}

function Row({ entry: { key, what, count, bytes } }: { readonly entry: StoredSize }) {
  return (
    <tr>
      <th scope="row">
        <code>{key}</code>
        {count > 1 && <span class="soft"> {plural("dataDayCount", count)}</span>}
      </th>
      <td class="data-size">{plural("dataBytes", bytes)}</td>
      <td>{text(what)}</td>
    </tr>
  );
}

/** What Limber stores: in words, and unfolded key by key with its size in bytes. */
export function StoredList({ onThere }: { readonly onThere: () => void }) {
  const sizes = useStored();
  useLayoutEffect(() => {
    if (sizes) onThere();
  }, [sizes === undefined]);
  if (!sizes) return <div aria-busy />;
  const words = [...new Set(sizes.map(({ what }) => text(what)))];
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <div class="data-stored">
      <h3>{text("dataStored")}</h3>
      <p class="soft">{text("dataStoredSize", formatBytes(total))}</p>
      <ul>
        {words.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <details class="more data-keys">
        <summary>
          <Chevron />
          <span class="more-title">{text("dataStoredKeys")}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("dataKey")}</th>
              <th scope="col">{text("dataSize")}</th>
              <th scope="col">{text("dataWhat")}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(entry => (
              <Row key={`${entry.place} ${entry.key}`} entry={entry} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
