import { useEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { PageGuide } from "./useGuide.ts";

interface Props {
  readonly guide: Pick<PageGuide, "notice" | "chimes" | "dismissNotice">;
  /** The index of the stretch on screen. */
  readonly index: number;
  /** In a lead-in the words for the position need the room. */
  readonly isLeadIn: boolean;
}

/** What leads in place of the voice. */
export const noticeText = ({ chimes }: Pick<PageGuide, "chimes">): string =>
  text(chimes ? "voiceNotice" : "voiceNoticeSilent");

/** Says that there is no voice, under the words of the first movements after that became known. */
export function VoiceNotice({ guide, index, isLeadIn }: Props) {
  const saidAt = useRef<number>(undefined);
  const isSaid = guide.notice !== undefined && !isLeadIn;
  if (isSaid) saidAt.current ??= index;
  // A voice arrived after all, so the notice was wrong and does not count as dismissed.
  else if (!guide.notice) saidAt.current = undefined;
  const latest = useRef(guide.dismissNotice);
  latest.current = guide.dismissNotice;
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
      {isSaid && noticeText(guide)}
    </p>
  );
}
