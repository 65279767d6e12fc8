import { useRef, useState } from "preact/hooks";
import type { Week } from "../../src/core/time/workingHours.ts";
import { type SaveStatus, useSaving } from "../../src/ui/fields/useSaving.ts";
import { useTypingPause } from "../../src/ui/fields/useTypingPause.ts";
import { type DraftWeek, draftOf, weekOf } from "./draft.ts";
import { type HoursProblem, isFaultless, problemsOf } from "./problems.ts";

/** The hours while they are edited, what is wrong with them once that can be said, and how saving went. */
export interface Hours {
  readonly draft: DraftWeek;
  readonly problemOf: (day: number, index: number) => HoursProblem | undefined;
  /** How saving went, for the day that was edited last. */
  readonly statusOf: (day: number) => SaveStatus;
  /** Changes the hours, from an edit on that day; `typing` waits for a pause before it judges and saves. */
  readonly edit: (day: number, next: DraftWeek, typing?: "typing") => void;
  readonly commit: () => void;
  readonly retry: () => void;
}

/** Saves working hours as they change, whole and faultless ones only; until then the last good ones hold. */
export function useHours(hours: Week, store: (hours: Week) => Promise<void>): Hours {
  const { shown, status, save, clearStatus } = useSaving(hours, store);
  const [edited, setEdited] = useState<DraftWeek>();
  const [editedDay, setEditedDay] = useState<number>();
  const [judged, setJudged] = useState(true);
  const pending = useRef<DraftWeek>(undefined);
  const pause = useTypingPause(() => commit());
  const draft = edited ?? draftOf(shown);
  const problems = problemsOf(draft);

  const commit = () => {
    pause.stop();
    const next = pending.current;
    if (!next) return;
    pending.current = undefined;
    setJudged(true);
    const week = isFaultless(next) ? weekOf(next) : undefined;
    if (!week) return;
    setEdited(undefined);
    save(week);
  };
  const edit: Hours["edit"] = (day, next, typing) => {
    pause.stop();
    // What was right is not called wrong in the middle of typing.
    if (isFaultless(draft)) setJudged(false);
    if (status) clearStatus();
    pending.current = next;
    setEdited(next);
    setEditedDay(day);
    if (typing) pause.start();
    else commit();
  };

  return {
    draft,
    problemOf: (day, index) => (judged ? problems[day]?.[index] : undefined),
    statusOf: day => (day === editedDay ? status : undefined),
    edit,
    commit,
    retry: () => save(shown),
  };
}
