import { useEffect, useState } from "preact/hooks";
import { machineVoices } from "../../src/browser/pages/voices.ts";
import { language } from "../../src/browser/texts.ts";
import { voicesFor } from "../../src/core/routine/speech.ts";

/** A browser may report thousands of voices one by one; waits for a gap of this length. */
const gatherMs = 200;

const names = (): string[] => voicesFor(machineVoices(), language()).map(({ name }) => name);

/** The names of the voices for the language, live: browsers load them late and piecemeal. */
export function useVoices(): readonly string[] {
  const [voices, setVoices] = useState(names);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setVoices(names()), gatherMs);
    };
    update();
    globalThis.speechSynthesis?.addEventListener("voiceschanged", update);
    return () => {
      clearTimeout(timer);
      globalThis.speechSynthesis?.removeEventListener("voiceschanged", update);
    };
  }, []);
  return voices;
}
