import { useMemo } from "preact/hooks";
import { language } from "../../../src/browser/texts.ts";
import type { Plan, Position } from "../../../src/core/routine/timeline.ts";
import { stretchName } from "../../../src/ui/words/stretchName.ts";
import type { PageGuide } from "../useGuide.ts";
import { noticeText, VoiceNotice } from "../VoiceNotice.tsx";
import { MovementWords } from "./MovementWords.tsx";
import { wordings } from "./wordings.ts";

interface Props {
  readonly plan: Plan;
  readonly position: Position;
  readonly guide: PageGuide;
  /** The sentences are hidden: the figure has their place. */
  readonly isBrief: boolean;
  /** Ends the lead-in; `undefined` outside of one. */
  readonly onReady: (() => void) | undefined;
}

/**
 * The name of the stretch and what to do now. Every other wording of the plan lies unseen in the same place, so that the block
 * is as high as the longest of them in any language and type size, and the stage above it never changes its height.
 */
export function GuideWords({ plan, position, guide, isBrief, onReady }: Props) {
  const unseen = useMemo(
    () =>
      wordings(plan).map((segment, index) => (
        <div key={index} class="unseen" aria-hidden="true">
          <p class="name">{stretchName(segment.stretch)}</p>
          <MovementWords {...segment} />
          {segment.phase !== "ready" && <p class="voice-notice">{noticeText(guide)}</p>}
        </div>
      )),
    [plan.kind, guide.chimes, language()],
  );
  return (
    <div class={isBrief ? "guide brief" : "guide"}>
      <div>
        <h1 class="name">{stretchName(position.stretch)}</h1>
        <MovementWords {...position} onReady={onReady} />
        <VoiceNotice guide={guide} index={position.index} isLeadIn={position.phase === "ready"} />
      </div>
      {unseen}
    </div>
  );
}
