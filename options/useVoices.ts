import { useEffect, useState } from "preact/hooks";
import { language } from "../src/browser/texts.ts";
import { voicesFor } from "../src/core/routine/speech.ts";

const names = (): string[] =>
  voicesFor(globalThis.speechSynthesis?.getVoices() ?? [], language()).map(({ name }) => name);

/** The names of the voices to choose from, kept up with: browsers learn of them late and bit by bit. */
export function useVoices(): readonly string[] {
  const [voices, setVoices] = useState(names);
  useEffect(() => {
    const update = () => setVoices(names());
    update();
    globalThis.speechSynthesis?.addEventListener("voiceschanged", update);
    return () => globalThis.speechSynthesis?.removeEventListener("voiceschanged", update);
  }, []);
  return voices;
}
