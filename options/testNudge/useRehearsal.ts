import { useEffect, useRef, useState } from "preact/hooks";
import { now, zone } from "../../src/browser/clock.ts";
import { send } from "../../src/browser/messages/commands.ts";
import { loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { ladder } from "../../src/core/nudge/prompt.ts";
import type { Settings } from "../../src/core/settings.ts";
import { beginRehearsal, followRehearsal, type Rehearsal } from "./rehearsal.ts";

/** How long the background may take to say anything. */
const patience = 12_000;

const loadState = async () => (await loadModel(now(), zone())).state;

/** Asks for a test of the nudge and watches, in the stored state, what becomes of it. */
export function useRehearsal(settings: Settings): { rehearsal: Rehearsal; rehearse: () => Promise<void> } {
  const [rehearsal, setRehearsal] = useState<Rehearsal>({ is: "none" });
  const rungs = useRef(ladder(settings, { front: true }));
  rungs.current = ladder(settings, { front: true });
  useEffect(
    () =>
      watchModel(() => {
        loadState()
          .then(state => setRehearsal(before => followRehearsal(before, state, rungs.current)))
          .catch(console.error);
      }),
    [],
  );
  useEffect(() => {
    if (rehearsal.is !== "asked") return;
    const timer = setTimeout(setRehearsal, patience, { is: "silent" });
    return () => clearTimeout(timer);
  }, [rehearsal]);

  const rehearse = async () => {
    try {
      const first = beginRehearsal(await loadState());
      setRehearsal(first);
      if (first.is === "asked") await send({ what: "rehearse" });
    } catch (error) {
      console.error("Limber:", error);
      setRehearsal({ is: "silent" });
    }
  };
  return { rehearsal, rehearse };
}
