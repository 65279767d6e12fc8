import { watchSnapshot } from "../../src/browser/snapshot/snapshot.ts";
import type { Found } from "./found.ts";
import { loadReader, type PopupState } from "./popupState.ts";

/**
 * Tells what the popup shows after each change, or nothing if it must be loaded again; returns how to stop listening. As long as there
 * is no snapshot it follows what is stored.
 */
export function watchPopupState(first: PopupState["source"], tell: (found?: Found) => void): () => void {
  let stopReading = () => {};
  const read = () => {
    let isOver = false;
    stopReading = () => {
      isOver = true;
    };
    void loadReader().then(({ watchStored }) => {
      if (isOver) return;
      stopReading = watchStored(() => tell());
      // Something may have changed while the reader was on its way.
      tell();
    }, console.error);
  };
  if (first === "storage") read();
  const stopWatching = watchSnapshot(snapshot => {
    stopReading();
    if (!snapshot) return read();
    stopReading = () => {};
    tell({ ...snapshot, fault: undefined });
  });
  return () => {
    stopReading();
    stopWatching();
  };
}
