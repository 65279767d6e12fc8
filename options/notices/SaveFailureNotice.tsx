import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { text } from "../../src/browser/texts.ts";

/** Warns while the background has been unable to save its state for some time. */
export function SaveFailureNotice() {
  const [isFailing, setFailing] = useState(false);
  useEffect(() => {
    const update = () =>
      void loadModel(now(), timeZone()).then(
        ({ unsaved }) => setFailing(unsaved?.lasts === true),
        console.error,
      );
    update();
    return watchModel(update);
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
