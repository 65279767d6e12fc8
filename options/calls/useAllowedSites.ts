import { useEffect, useState } from "preact/hooks";
import { hasCallAccess, watchCallAccess } from "../../src/browser/sensors/call.ts";

/** The sites among these that the person lets Limber see, kept up with; `undefined` while not asked for or not known. */
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
  // What was known of another list says nothing about this one.
  return known?.list === list ? known.allowed : undefined;
}
