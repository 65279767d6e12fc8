import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { text } from "../../src/browser/texts.ts";

/** Tells that nothing can be stored, as long as that lasts. */
export function TroubleNotice() {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const look = () =>
      void loadModel(now(), timeZone()).then(
        ({ unsaved }) => setLasts(unsaved?.lasts === true),
        console.error,
      );
    look();
    return watchModel(look);
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
