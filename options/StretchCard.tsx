import { useId } from "preact/hooks";
import { plural, type TextKey, text } from "../src/browser/texts.ts";
import type { StretchId } from "../src/core/routine/stretches.ts";
import { movements } from "../src/core/routine/timeline.ts";
import { stretchName } from "../src/ui/stretchName.ts";
import { StretchPicture } from "./StretchPicture.tsx";

interface Props {
  readonly id: StretchId;
  readonly included: boolean;
  /** Answers whether the choice was taken. */
  readonly include: (id: StretchId, included: boolean) => boolean;
}

const worksOn: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "optionsLowBack",
  sitAndRotate: "optionsMidBack",
  rotateLegs: "optionsHips",
  sitRotateSideBend: "optionsMidBack",
  sitBackArch: "optionsMidBack",
};

/** One stretch, in or out: what it looks like, what it is called, what it works on and how much it is. */
export function StretchCard({ id, included, include }: Props) {
  const name = useId();
  return (
    <label class="stretch-card">
      <StretchPicture stretch={id} />
      <input
        class="tick"
        type="checkbox"
        checked={included}
        aria-labelledby={name}
        aria-describedby={`${name}-dose`}
        onChange={event => {
          const box = event.currentTarget;
          if (!include(id, box.checked)) box.checked = included;
        }}
      />
      <span id={name} class="stretch-name">
        {stretchName(id)}
      </span>
      <span id={`${name}-dose`} class="stretch-dose">
        <span>{text(worksOn[id])}</span>{" "}
        <span>{plural("movements", movements(id, "full").flat().length)}</span>
      </span>
    </label>
  );
}
