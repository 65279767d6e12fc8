import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { type TextKey, text } from "../../src/browser/texts.ts";
import { FieldMessage } from "../../src/ui/fields/words/FieldMessage.tsx";
import { messageRoom } from "../../src/ui/fields/words/room.ts";
import { Copy, Plus } from "../../src/ui/page/icons.tsx";
import { weekdayName } from "../../src/ui/words/weekdays.ts";
import { endsNextDay, isWholeDay, suggestRange, withCopies, withDay } from "./draft.ts";
import type { HoursProblem } from "./problems.ts";
import { RangeFields } from "./RangeFields.tsx";
import type { Hours } from "./useHours.ts";

interface Props {
  /** 0 is Monday. */
  readonly day: number;
  readonly hours: Hours;
  /** The days that "Copy to all weekdays" copies to. */
  readonly weekdays: readonly number[];
}

const words: Readonly<Record<HoursProblem, TextKey>> = {
  empty: "optionsHoursEmpty",
  equal: "optionsHoursEqual",
  overlap: "optionsHoursOverlap",
};

/** The working hours of one day: its ranges, with buttons to add one and to copy them to all weekdays. */
export function DayHours({ day, hours, weekdays }: Props) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const { draft, edit, commit } = hours;
  const ranges = draft[day] ?? [];
  const name = weekdayName(day);
  const more = suggestRange(ranges);
  const inForce = text("optionsHoursInForce");
  const problem = ranges.map((_, index) => hours.problemOf(day, index)).find(Boolean);

  // Adding or removing a range can remove the focused button. Move the focus to the new range or to "Add".
  const next = useRef<"newest" | "add">(undefined);
  useLayoutEffect(() => {
    const inputs = [...(group.current?.querySelectorAll("input") ?? [])];
    const add = group.current?.querySelector<HTMLElement>(".add-range");
    if (next.current === "newest") inputs.at(-2)?.focus();
    if (next.current === "add") (add ?? inputs[0])?.focus();
    next.current = undefined;
  }, [ranges.length]);

  return (
    <fieldset class="day" aria-labelledby={`${id}-name`} ref={group}>
      <span id={`${id}-name`} class="day-name">
        {name}
      </span>
      <ul class="ranges">
        {ranges.length === 0 && <li class="day-off">{text("optionsHoursNone")}</li>}
        {ranges.map((range, index) => (
          <RangeFields
            key={index}
            {...{ range, commit, place: index + 1, day: name, messageId: `${id}-message` }}
            isFaulty={hours.problemOf(day, index) !== undefined}
            type={changed => edit(day, withDay(draft, day, ranges.with(index, changed)), "typing")}
            remove={({ detail }) => {
              // The second click of a double click falls on the hours that have moved up.
              if (detail > 1) return;
              next.current = "add";
              edit(day, withDay(draft, day, ranges.toSpliced(index, 1)));
            }}
          />
        ))}
      </ul>
      <div class="day-tools">
        {more && (
          <button
            type="button"
            class="day-button add-range"
            aria-label={text("optionsHoursAdd", name)}
            onClick={() => {
              next.current = "newest";
              edit(day, withDay(draft, day, [...ranges, more]));
            }}
          >
            <Plus />
            {text("optionsHoursAddShort")}
          </button>
        )}
        {ranges.length > 0 && (
          <button
            type="button"
            class="day-button"
            aria-label={text("optionsHoursCopy", name)}
            onClick={() => edit(day, withCopies(draft, day, weekdays))}
          >
            <Copy />
            {text("optionsHoursCopyShort")}
          </button>
        )}
      </div>
      <span class="day-note">
        {ranges.some(endsNextDay) && text("optionsHoursNextDay")}
        {ranges.some(isWholeDay) && text("optionsHoursWholeDay")}
      </span>
      <div
        class="day-message message-room"
        data-room={messageRoom(
          inForce,
          Object.values(words).map(key => text(key)),
        )}
      >
        <FieldMessage
          id={`${id}-message`}
          status={hours.statusOf(day)}
          problem={problem && text(words[problem])}
          inForce={inForce}
          retry={hours.retry}
        />
      </div>
    </fieldset>
  );
}
