import { useEffect, useRef, useState } from "preact/hooks";
import { resumeDelivery } from "../../src/browser/data/inbox.ts";
import { text } from "../../src/browser/texts.ts";
import type { ContentProps } from "../sections/contents.ts";
import { DeleteEverything } from "./delete/DeleteEverything.tsx";
import { DeleteHistory } from "./delete/DeleteHistory.tsx";
import { ExportRows } from "./ExportRows.tsx";
import { holdInPlace } from "./holdInPlace.ts";
import { ImportRow } from "./import/ImportRow.tsx";
import { useImport } from "./import/useImport.ts";
import { StoredList } from "./StoredList.tsx";

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/** Everything that the section of the person's data can do. Files can be dropped anywhere on it. */
export function DataPart({ settings, change, onThere }: ContentProps) {
  const importing = useImport(settings, change);
  const [isOver, setOver] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => void resumeDelivery().catch(console.error), []);
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void importing.look([...(event.dataTransfer?.files ?? [])]);
  };
  const hold = () => box.current && holdInPlace(box.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside does the same
    <div
      ref={box}
      class="data-part"
      onClickCapture={hold}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      <ExportRows />
      <ImportRow importing={importing} />
      <DeleteHistory />
      <DeleteEverything settings={settings} change={change} />
      <StoredList onThere={onThere} />
      {isOver && <p class="data-drop">{text("dataDropHere")}</p>}
    </div>
  );
}
