import { useEffect, useState } from "preact/hooks";
import { machineVoices } from "../../src/browser/pages/voices.ts";
import { language } from "../../src/browser/texts.ts";
import { voicesFor } from "../../src/core/routine/speech.ts";

/** There may be thousands, each told of on its own. */
const gatherMs = 200;

const names = (): string[] => voicesFor(machineVoices(), language()).map(({ name }) => name);

/** The names of the voices to choose from, kept up with: browsers learn of them late and bit by bit. */
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
