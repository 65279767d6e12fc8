import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { loadModel, type ModelChange, watchModel } from "../../src/browser/storage/model.ts";
import { text } from "../../src/browser/texts.ts";

/** Tells that nothing can be stored, as long as that lasts. */
export function TroubleNotice() {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const update = ({ unsaved }: ModelChange) => setLasts(unsaved?.shouldWarn === true);
    void loadModel(now(), timeZone()).then(update, console.error);
    return watchModel(change => "unsaved" in change && update(change));
  }, []);
  return (
    <div role="alert">
      {lasts && (
        <div class="notice trouble">
          <h2>{text("troubleTitle")}</h2>
          <p>{text("trouble")}</p>
        </div>
      )}
    </div>
  );
}
