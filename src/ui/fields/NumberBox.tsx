import type { Bounds } from "../../core/schemas.ts";
import { unitOf } from "../words/format.ts";
import type { NumberDraft } from "./useNumberDraft.ts";
import { stepped } from "./wholeNumber.ts";

interface Props {
  readonly id?: string;
  /** The accessible name; absent where a label element names it. */
  readonly label?: string;
  readonly describedBy: string;
  /** The number that the box shows and steps from while nothing is typed. */
  readonly shown: number;
  readonly bounds: Bounds;
  /** A number with its unit: "30 min". */
  readonly format: (value: number) => string;
  readonly draft: NumberDraft;
  readonly isInvalid: boolean;
  /** The number can be read and not changed. */
  readonly isLocked: boolean;
  readonly onType: () => void;
}

/** The box in which a whole number is typed, with its unit. Enter commits it, and the arrow keys step it within its bounds. */
export function NumberBox(props: Props) {
  const { id, label, describedBy, shown, bounds, format, draft, isInvalid, isLocked, onType } = props;
  const step = (by: number) => draft.type(String(stepped(draft.typed, shown, by, bounds)));
  return (
    <div class="number-box">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        readOnly={isLocked}
        value={draft.typed ?? String(shown)}
        aria-label={label}
        aria-invalid={isInvalid ? "true" : undefined}
        aria-describedby={describedBy}
        onInput={event => {
          onType();
          draft.type(event.currentTarget.value);
        }}
        onBlur={draft.commit}
        onKeyDown={event => {
          if (isLocked) return;
          if (event.key === "Enter") draft.commit();
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          step(event.key === "ArrowUp" ? 1 : -1);
        }}
      />
      <span aria-hidden="true">{unitOf(format, shown)}</span>
    </div>
  );
}
