import { text } from "../../src/browser/texts.ts";
import { Cross } from "../../src/ui/page/icons.tsx";
import { readEnd, readTime, writeTime } from "./clockTime.ts";
import { type DraftRange, endsNextDay, isWholeDay } from "./draft.ts";

interface Props {
  readonly range: DraftRange;
  /** Which range of the day it is, counted from 1. */
  readonly place: number;
  readonly day: string;
  readonly faulty: boolean;
  /** What is said about this day's hours. */
  readonly messageId: string;
  readonly type: (range: DraftRange) => void;
  readonly commit: () => void;
  readonly remove: () => void;
}

/** One range of a day: from, to, and away with it. */
export function RangeFields({ range, place, day, faulty, messageId, type, commit, remove }: Props) {
  const shared = {
    "aria-invalid": faulty ? ("true" as const) : undefined,
    "aria-describedby": faulty ? messageId : undefined,
    onBlur: commit,
  };
  const isOver = endsNextDay(range);
  return (
    <li class="range">
      <input
        {...shared}
        type="time"
        value={writeTime(range.from)}
        aria-label={text("optionsHoursFrom", place)}
        onInput={({ currentTarget }) => type({ ...range, from: readTime(currentTarget.value) })}
      />
      <span aria-hidden="true">–</span>
      <input
        {...shared}
        type="time"
        value={writeTime(range.to)}
        aria-label={text(isOver ? "optionsHoursToNextDay" : "optionsHoursTo", place)}
        onInput={({ currentTarget }) => type({ ...range, to: readEnd(currentTarget.value) })}
      />
      <button
        type="button"
        class="mini-button"
        aria-label={text("optionsHoursRemove", day, place)}
        title={text("optionsHoursRemoveShort")}
        onClick={remove}
      >
        <Cross />
      </button>
      {isOver && (
        <span class="range-note" aria-hidden="true">
          {text("optionsHoursNextDay")}
        </span>
      )}
      {isWholeDay(range) && <span class="range-note">{text("optionsHoursWholeDay")}</span>}
    </li>
  );
}
