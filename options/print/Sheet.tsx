import { plural, text } from "../../src/browser/texts.ts";
import { type Dose, doseOf, doseParts } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { type Movement, movements } from "../../src/core/routine/timeline.ts";
import { includedStretches } from "../../src/core/routinePlan.ts";
import type { Settings } from "../../src/core/settings.ts";
import { Figure } from "../../src/ui/figure/Figure.tsx";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { figureText, mistakeText, moveText, pointText, startText } from "../../src/ui/words/stretchTexts.ts";
import { formatPart, partLabel } from "../dose/doseLabels.ts";

/** A dose in one line: "Reps 8 · Stop 5 s · Sets 2 · Rest 30 s · 16 movements". */
function doseLine(dose: Dose, count: number): string {
  const parts = doseParts.filter(part => part !== "restSeconds" || dose.sets > 1);
  return [
    ...parts.map(part => `${partLabel(part)} ${formatPart(part, dose[part])}`),
    plural("movements", count),
  ].join(" · ");
}

interface PictureProps {
  readonly stretch: StretchId;
  readonly movement: Movement;
  readonly phase: "rest" | "stop";
}

/** The figure at the start (`rest`) or at the end (`stop`) of a movement. */
const Picture = ({ stretch, movement, phase }: PictureProps) => (
  <div class="sheet-picture">
    <Figure
      position={{ stretch, movement, phase, part: 0, progress: 0 }}
      label={figureText(stretch, movement.way)}
    />
  </div>
);

/** A stretch on the sheet: how it begins and ends, its dose, and what to mind. */
function Stretch({ id, settings }: { readonly id: StretchId; readonly settings: Settings }) {
  const dose = doseOf({ doses: settings }, id);
  const all = movements(id, dose).flat();
  const movement = all[0] ?? { way: "back", rep: 1, of: 1 };
  return (
    <section class="sheet-stretch">
      <Picture stretch={id} movement={movement} phase="rest" />
      <Picture stretch={id} movement={movement} phase="stop" />
      <div>
        <h2>{stretchName(id)}</h2>
        <p class="sheet-dose">{doseLine(dose, all.length)}</p>
        <p>
          {startText(id)} {moveText(id)}
        </p>
        <p>
          <strong>{pointText(id)}</strong> {mistakeText(id)}
        </p>
      </div>
    </section>
  );
}

/** The stretches of the routine on one page of paper. */
export const Sheet = ({ settings }: { readonly settings: Settings }) => (
  <article class="sheet-page">
    <header>
      <h1>{text("sheetTitle")}</h1>
      {settings.note && (
        <p class="sheet-note">
          <bdi>{settings.note}</bdi>
        </p>
      )}
    </header>
    {includedStretches(settings).map(id => (
      <Stretch key={id} id={id} settings={settings} />
    ))}
    <footer>
      <p>
        <strong>{text("comfort")}</strong>
      </p>
      <p>{text("introductionMirror")}</p>
    </footer>
  </article>
);
