import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { loadModel, type ModelChange, watchModel } from "../../src/browser/storage/model.ts";
import { text } from "../../src/browser/texts.ts";

/** Warns while the background has been unable to save its state for some time. */
export function SaveFailureNotice() {
  const [isFailing, setFailing] = useState(false);
  useEffect(() => {
    const update = ({ unsaved }: ModelChange) => setFailing(unsaved?.shouldWarn === true);
    void loadModel(now(), timeZone()).then(update, console.error);
    return watchModel(change => "unsaved" in change && update(change));
  }, []);
  return (
    <div role="alert">
      {isFailing && (
        <div class="notice save-failure">
          <h2>{text("troubleTitle")}</h2>
          <p>{text("trouble")}</p>
        </div>
      )}
    </div>
  );
}
