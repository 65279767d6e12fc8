import { useLayoutEffect, useRef } from "preact/hooks";
import type { Introduction } from "../../src/browser/storage/introduction.ts";
import { text } from "../../src/browser/texts.ts";
import { facingText } from "../../src/ui/words/stretchTexts.ts";
import { Header } from "../parts/Header.tsx";
import { StillFigure } from "../parts/StillFigure.tsx";
import type { PageGuide } from "../routine/useGuide.ts";
import { longestVoiceText, voiceText } from "./voiceText.ts";

interface Props {
  readonly guide: PageGuide;
  readonly isMirror: boolean;
  readonly onGo: (introduction: Introduction) => void;
  readonly onLeave: () => void;
}

/** A drawing for each thing that is told, as the path of a line icon. */
const drawings = {
  mirror: "M12 3v18M9 7.5 4.5 12 9 16.5ZM15 7.5l4.5 4.5-4.5 4.5Z",
  glow: "M12 8a4 4 0 1 0 .01 0ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  keys: "M3.5 6h17a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8 14h8",
  comfort:
    "M12 20C5 15.5 3.5 11.5 4 8.8 4.7 5.7 9 4.7 12 8.8 15 4.7 19.3 5.7 20 8.8 20.5 11.5 19 15.5 12 20Z",
  voice: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
} as const;

interface ToldProps {
  readonly about: keyof typeof drawings;
  readonly role?: "status";
  /** The longest words that may stand here: the line keeps room for them. */
  readonly room?: string;
  readonly children: string;
}

const Told = ({ about, role, room, children }: ToldProps) => (
  <li>
    <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[about]} />
    </svg>
    <div class="told" data-room={room}>
      <p role={role}>{children}</p>
    </div>
  </li>
);

/**
 * What is said once, before the first routine of a person: the mirror, the glow, comfort, whether there is a voice, and the
 * keys.
 */
export function IntroductionScreen({ guide, isMirror, onGo, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useLayoutEffect(() => {
    // The heading takes the focus, so that the key that pressed Start does not press this button too.
    title.current?.focus();
    guide.prepare();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Without this, Escape would close the toolbar's popup as well.
      event.preventDefault();
      latest.current();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const go = () => {
    onGo({ voiceTrouble: guide.trouble ?? null });
    // The routine does not say it again.
    if (guide.trouble) guide.dismissNotice();
  };
  return (
    <>
      <Header />
      <div class="middle introduction">
        <StillFigure stretch="sitAndRotate" />
        <h1 ref={title} tabIndex={-1}>
          {text("introductionTitle")}
        </h1>
        <ul>
          <Told about="mirror">{facingText(isMirror)}</Told>
          <Told about="glow">{text("introductionGlow")}</Told>
          <Told about="comfort">{text("comfort")}</Told>
          <Told about="keys">{text("introductionKeys")}</Told>
          <Told about="voice" role="status" room={longestVoiceText(guide)}>
            {voiceText(guide)}
          </Told>
        </ul>
      </div>
      <div class="answers">
        <div class="starts">
          <button type="button" class="button primary" onClick={go}>
            {text("introductionGo")}
          </button>
        </div>
      </div>
    </>
  );
}
