import { text } from "../../src/browser/texts.ts";
import { Cross } from "../../src/ui/page/icons.tsx";
import { readEnd, readTime, writeTime } from "./clockTime.ts";
import { type DraftRange, endsNextDay } from "./draft.ts";

interface Props {
  readonly range: DraftRange;
  /** Position among the ranges of the day, from 1. */
  readonly place: number;
  readonly day: string;
  readonly isFaulty: boolean;
  /** The id of the message about the hours of this day. */
  readonly messageId: string;
  readonly type: (range: DraftRange) => void;
  readonly commit: () => void;
  readonly remove: (click: MouseEvent) => void;
}

/** One range of a day: start, end and a remove button. */
export function RangeFields({ range, place, day, isFaulty, messageId, type, commit, remove }: Props) {
  const shared = {
    "aria-invalid": isFaulty ? ("true" as const) : undefined,
    "aria-describedby": isFaulty ? messageId : undefined,
    onBlur: commit,
  };
  const isOvernight = endsNextDay(range);
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
        aria-label={text(isOvernight ? "optionsHoursToNextDay" : "optionsHoursTo", place)}
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
    </li>
  );
}
