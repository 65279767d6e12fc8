import { useLayoutEffect, useState } from "preact/hooks";
import type { Lazy } from "./lazy.ts";

/**
 * A module that loads once it is wanted; `undefined` until it is there, which may be before the first rendering. A module that cannot
 * be loaded is reported on the console: its files belong to the extension, so that happens only while the extension is being replaced.
 */
export function useLazy<Module>({ load, there }: Lazy<Module>, isWanted = true): Module | undefined {
  const [module, setModule] = useState(() => there);
  // An ordinary effect would wait for the next frame.
  useLayoutEffect(() => {
    if (isWanted && !module) load().then(loaded => setModule(() => loaded), console.error);
  }, [isWanted]);
  return module;
}
