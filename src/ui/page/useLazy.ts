import { useLayoutEffect, useState } from "preact/hooks";

/**
 * A module of this page that loads once it is wanted; `undefined` until it is there. A module that cannot be loaded is reported on
 * the console: its files belong to the extension, so that happens only while the extension is being replaced.
 */
export function useLazy<Module>(load: () => Promise<Module>, isWanted = true): Module | undefined {
  const [module, setModule] = useState<Module>();
  // An ordinary effect would wait for the next frame.
  useLayoutEffect(() => {
    if (isWanted) load().then(loaded => setModule(() => loaded), console.error);
  }, [isWanted]);
  return module;
}
