import { text } from "../../src/browser/texts.ts";
import { doseName } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { NumberBox } from "../../src/ui/fields/NumberBox.tsx";
import { formatNumber } from "../../src/ui/words/format.ts";
import { doseLabel, formatPart, partLabel } from "./doseLabels.ts";
import type { DoseNumber } from "./useDoseNumber.ts";

interface Props {
  readonly id: StretchId;
  readonly number: DoseNumber;
  /** The id of the row's message: it describes the number that it is about. */
  readonly message: string;
  /** The id of what the organisation has decided about some of the row. */
  readonly decided: string;
}

/** One number of a dose under its word, with its bounds below it. */
export function DoseCell({ id, number, message, decided }: Props) {
  const { part, bounds, isLocked, saving, draft, problem } = number;
  const anchor = anchorOf(doseName(id, part));
  const { shown, status, clearStatus } = saving;
  const isFaulty = problem !== undefined || status === "failed";
  return (
    <div id={anchor} class="dose-cell">
      <span class="dose-part" aria-hidden="true">
        {partLabel(part)}
      </span>
      <NumberBox
        {...{ shown, bounds, draft, isLocked }}
        label={doseLabel(id, part)}
        describedBy={`${anchor}-bounds${isLocked ? ` ${decided}` : ""}${isFaulty ? ` ${message}` : ""}`}
        format={value => formatPart(part, value)}
        isInvalid={problem !== undefined}
        onType={() => status && clearStatus()}
      />
      <span id={`${anchor}-bounds`} class="number-bounds">
        {text("fieldBounds", formatNumber(bounds.min), formatPart(part, bounds.max))}
      </span>
    </div>
  );
}
