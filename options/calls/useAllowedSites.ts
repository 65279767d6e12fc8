import { useEffect, useState } from "preact/hooks";
import { hasCallAccess, watchCallAccess } from "../../src/browser/sensors/call.ts";

/** The sites that Limber has access to, live. `undefined` while call detection is off or the browser has not answered. */
export function useAllowedSites(sites: readonly string[], isOn: boolean): readonly string[] | undefined {
  const [known, setKnown] = useState<{ list: string; allowed: readonly string[] }>();
  const list = sites.join(" ");
  useEffect(() => {
    setKnown(undefined);
    if (!isOn) return;
    let isHere = true;
    const read = async () => {
      const answers = await Promise.all(sites.map(site => hasCallAccess([site])));
      if (isHere) setKnown({ list, allowed: sites.filter((_, index) => answers[index]) });
    };
    const update = () => void read().catch(console.error);
    update();
    const stop = watchCallAccess(update);
    return () => {
      isHere = false;
      stop();
    };
  }, [list, isOn]);
  // The answer for an earlier list does not apply to this one.
  return known?.list === list ? known.allowed : undefined;
}
