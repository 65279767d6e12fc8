import { createContext } from "preact";
import { useEffect, useState } from "preact/hooks";
import { now } from "../../src/browser/clock.ts";
import { watchStorage } from "../../src/browser/data/watchStorage.ts";
import { loadSnapshot } from "../../src/browser/snapshot/snapshot.ts";

/** The next routine is the person's first: its lead-ins are longer. */
export const IsFirstRoutine = createContext(false);

/** The parser of the state, for a browser session that has no snapshot yet. */
const loadReader = () => import("./storedFirstRoutine.ts");

/** Whether the next routine is the person's first. Never rejects: where the browser cannot read, it is. */
export async function loadIsFirst(): Promise<boolean> {
  const snapshot = await loadSnapshot(now()).catch(console.info);
  return snapshot ? !snapshot.state.hasDoneRoutine : (await loadReader()).readIsFirst();
}

/** `loaded`, kept up to date. */
export function useIsFirst(loaded: boolean): boolean {
  const [isFirst, setFirst] = useState(loaded);
  useEffect(() => {
    const update = () => void loadIsFirst().then(setFirst);
    return watchStorage(update);
  }, []);
  return isFirst;
}
