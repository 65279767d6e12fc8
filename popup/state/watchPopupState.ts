import { watchSnapshot } from "../../src/browser/snapshot.ts";
import type { Found } from "./found.ts";
import { loadReader, type PopupState } from "./popupState.ts";

/**
 * Tells each change of what the popup shows, or nothing if all of it must be loaded again; returns how to stop listening. As long as
 * there is no snapshot it follows what is stored.
 */
export function watchPopupState(
  first: PopupState["source"],
  dayEndsAtHour: () => number,
  tell: (change?: Partial<Found>) => void,
): () => void {
  let stopReading = () => {};
  const read = () => {
    let isOver = false;
    stopReading = () => {
      isOver = true;
    };
    void loadReader().then(({ watchStored }) => {
      if (isOver) return;
      stopReading = watchStored(tell, dayEndsAtHour);
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
