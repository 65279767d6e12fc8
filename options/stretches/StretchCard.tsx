import { useId, useState } from "preact/hooks";
import { plural, type TextKey, text } from "../../src/browser/texts.ts";
import type { Dose } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { movements } from "../../src/core/routine/timeline.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { StretchPicture } from "./StretchPicture.tsx";

interface Props {
  readonly id: StretchId;
  readonly tempo: Tempo;
  readonly dose: Dose;
  readonly included: boolean;
  /** Returns `false` if the choice is refused. */
  readonly include: (id: StretchId, included: boolean) => boolean;
}

const worksOn: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "optionsLowBack",
  sitAndRotate: "optionsMidBack",
  rotateLegs: "optionsHips",
  sitRotateSideBend: "optionsMidBack",
  sitBackArch: "optionsMidBack",
};

/** A stretch to include or exclude: picture, name, body region and dose. The picture moves on hover and focus. */
export function StretchCard({ id, tempo, dose, included, include }: Props) {
  const name = useId();
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  return (
    <label
      class="stretch-card"
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocusIn={() => setFocus(true)}
      onFocusOut={() => setFocus(false)}
    >
      <StretchPicture stretch={id} tempo={tempo} dose={dose} moves={isPointedAt || hasFocus} />
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
        <span>{text(worksOn[id])}</span> <span>{plural("movements", movements(id, dose).flat().length)}</span>
      </span>
    </label>
  );
}
