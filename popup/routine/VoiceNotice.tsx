import { useEffect, useRef } from "preact/hooks";
import type { VoiceTrouble } from "../../src/ui/guide/voice.ts";
import { troubleText } from "../introduction/voiceText.ts";

interface Props {
  readonly trouble: VoiceTrouble | undefined;
  /** Chimes sound in place of the voice. */
  readonly chimes: boolean;
  /** The index of the stretch on screen. */
  readonly index: number;
  readonly onDismiss: () => void;
}

/** Says that there is no voice, until the stretch ends in which that became known. */
export function VoiceNotice({ trouble, chimes, index, onDismiss }: Props) {
  const saidAt = useRef<number>(undefined);
  if (trouble) saidAt.current ??= index;
  // A voice arrived after all, so the notice was wrong and does not count as dismissed.
  else saidAt.current = undefined;
  const latest = useRef(onDismiss);
  latest.current = onDismiss;
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
      {trouble && troubleText(trouble, { chimes })}
    </p>
  );
}
