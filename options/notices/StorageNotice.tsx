import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { anyDayEnd, loadModel, type ModelChange, watchModel } from "../../src/browser/storage/model.ts";
import { text } from "../../src/browser/texts.ts";

/** Warns that the storage cannot be read, or while the background has been unable to save its state for some time. */
export function StorageNotice({ isUnread }: { readonly isUnread: boolean }) {
  const [isModelUnread, setModelUnread] = useState(false);
  const [unsaved, setUnsaved] = useState<ModelChange["unsaved"]>();
  useEffect(() => {
    void loadModel(now(), timeZone(), anyDayEnd).then(model => {
      setModelUnread(model.isUnread);
      setUnsaved(model.unsaved);
    });
    return watchModel(change => "unsaved" in change && setUnsaved(change.unsaved));
  }, []);
  const isBroken = isUnread || isModelUnread || unsaved?.isFromScratch;
  return (
    <div role="alert">
      {(isBroken || unsaved?.shouldWarn) && (
        <div class="notice save-failure">
          <h2>{text(isBroken ? "unreadTitle" : "troubleTitle")}</h2>
          <p>{text(isBroken ? "unread" : "trouble")}</p>
        </div>
      )}
    </div>
  );
}
