import { text } from "../../src/browser/texts.ts";
import { doseBounds, doseName } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { formatNumber, unitOf } from "../../src/ui/words/format.ts";
import { doseLabel, formatPart, partLabel } from "./doseLabels.ts";
import type { DoseNumber } from "./useDoseNumber.ts";

interface Props {
  readonly id: StretchId;
  readonly number: DoseNumber;
  /** The id of the row's message: it describes the number that it is about. */
  readonly message: string;
}

/** One number of a dose under its word, with its bounds below it. */
export function DoseCell({ id, number: { part, saving, draft, problem }, message }: Props) {
  const anchor = anchorOf(doseName(id, part));
  const bounds = doseBounds[part];
  const { shown, status, clearStatus } = saving;
  const isFaulty = problem !== undefined || status === "failed";
  const step = (by: number) => {
    const base = draft.typed === undefined || draft.problem ? shown : Number(draft.typed);
    draft.type(String(Math.min(bounds.max, Math.max(bounds.min, base + by))));
  };
  return (
    <div id={anchor} class="dose-cell">
      <span class="dose-part" aria-hidden="true">
        {partLabel(part)}
      </span>
      <div class="number-box">
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          value={draft.typed ?? String(shown)}
          aria-label={doseLabel(id, part)}
          aria-invalid={problem ? "true" : undefined}
          aria-describedby={`${anchor}-bounds${isFaulty ? ` ${message}` : ""}`}
          onInput={event => {
            if (status) clearStatus();
            draft.type(event.currentTarget.value);
          }}
          onBlur={draft.commit}
          onKeyDown={event => {
            if (event.key === "Enter") draft.commit();
            if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
            event.preventDefault();
            step(event.key === "ArrowUp" ? 1 : -1);
          }}
        />
        <span aria-hidden="true">{unitOf(value => formatPart(part, value), shown)}</span>
      </div>
      <span id={`${anchor}-bounds`} class="number-bounds">
        {text("fieldBounds", formatNumber(bounds.min), formatPart(part, bounds.max))}
      </span>
    </div>
  );
}
