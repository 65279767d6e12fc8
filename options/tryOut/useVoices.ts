import { useEffect, useRef, useState } from "preact/hooks";
import { machineVoices } from "../../src/browser/pages/voices.ts";
import { language } from "../../src/browser/texts.ts";
import { voicesFor } from "../../src/core/routine/speech.ts";
import { type Ms, seconds } from "../../src/core/time/time.ts";

/** A browser may report thousands of voices one by one; waits for a gap of this length. */
const gatherMs: Ms = 200;

/** A machine that has reported no voice by then has none. */
const patience: Ms = seconds(5);

const names = (): string[] => voicesFor(machineVoices(), language()).map(({ name }) => name);

/** The voices to choose from. */
export interface Voices {
  /** The names of the voices for the language, live; `undefined` while they are unknown. */
  readonly voices: readonly string[] | undefined;
  /** The person turns to the voices: loads them. */
  readonly load: () => void;
}

/**
 * The voices for the language, once they are wanted. Until then nothing touches the machine's speech: Firefox without a speech
 * service answers the first touch with a bar over the page. Browsers load voices late and piecemeal.
 */
export function useVoices(): Voices {
  const [voices, setVoices] = useState<readonly string[]>();
  const unload = useRef<() => void>(undefined);
  const load = () => {
    if (unload.current) return;
    const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
    const known = names();
    if (known.length > 0 || !synth) setVoices(known);
    let timer = setTimeout(() => setVoices(names()), patience);
    const update = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setVoices(names()), gatherMs);
    };
    synth?.addEventListener("voiceschanged", update);
    unload.current = () => {
      clearTimeout(timer);
      synth?.removeEventListener("voiceschanged", update);
    };
  };
  useEffect(() => () => unload.current?.(), []);
  // Another language has other voices.
  const spoken = language();
  useEffect(() => {
    if (unload.current) setVoices(names());
  }, [spoken]);
  return { voices, load };
}
