import { useEffect, useRef } from "preact/hooks";
import { type TextKey, text } from "../../src/browser/texts.ts";
import type { VoiceTrouble } from "../../src/ui/guide/voice.ts";

const words: Readonly<Record<VoiceTrouble, TextKey>> = {
  none: "voiceNone",
  language: "voiceLanguage",
  failed: "voiceFailed",
};

interface Props {
  readonly trouble: VoiceTrouble | undefined;
  /** The chimes can be heard in its place. */
  readonly chimes: boolean;
  /** The place of the stretch that is shown. */
  readonly index: number;
  readonly told: () => void;
}

/** Says that there is no voice, as long as the stretch lasts in which that came out; then it has been said. */
export function VoiceNotice({ trouble, chimes, index, told }: Props) {
  const saidAt = useRef<number>(undefined);
  if (trouble) saidAt.current ??= index;
  // A voice that turned up after all: nothing is wrong, and nothing was said.
  else saidAt.current = undefined;
  const latest = useRef(told);
  latest.current = told;
  useEffect(() => {
    if (saidAt.current !== undefined && saidAt.current !== index) latest.current();
  }, [index]);
  useEffect(
    () => () => {
      if (saidAt.current !== undefined) latest.current();
    },
    [],
  );
  return (
    <p class="voice-notice" role="status">
      {trouble && `${text(words[trouble])} ${text(chimes ? "voiceInstead" : "voiceInsteadText")}`}
    </p>
  );
}
