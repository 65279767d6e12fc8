import { useRef, useState } from "preact/hooks";
import type { Week } from "../../src/core/time/workingHours.ts";
import { type SaveStatus, useSaving } from "../../src/ui/fields/useSaving.ts";
import { useTypingPause } from "../../src/ui/fields/useTypingPause.ts";
import { type DraftWeek, draftOf, weekOf } from "./draft.ts";
import { type HoursProblem, isFaultless, problemsOf } from "./problems.ts";

/** The hours editor: the draft, its problems (hidden while the person types) and the save status. */
export interface Hours {
  readonly draft: DraftWeek;
  readonly problemOf: (day: number, index: number) => HoursProblem | undefined;
  /** The save status, for the day that was edited last. */
  readonly statusOf: (day: number) => SaveStatus;
  /** Replaces the draft after an edit on `day`. `typing` validates and saves only after a pause. */
  readonly edit: (day: number, next: DraftWeek, typing?: "typing") => void;
  readonly commit: () => void;
  readonly retry: () => void;
}

/** Edits working hours and saves each draft without problems. Until then the last valid hours stay in force. */
export function useHours(hours: Week, store: (hours: Week) => Promise<void>): Hours {
  const { shown, status, save, clearStatus } = useSaving(hours, store);
  const [edited, setEdited] = useState<DraftWeek>();
  const [editedDay, setEditedDay] = useState<number>();
  const [showsProblems, setShowsProblems] = useState(true);
  const pending = useRef<DraftWeek>(undefined);
  const pause = useTypingPause(() => commit());
  const draft = edited ?? draftOf(shown);
  const problems = problemsOf(draft);

  const commit = () => {
    pause.stop();
    const next = pending.current;
    if (!next) return;
    pending.current = undefined;
    setShowsProblems(true);
    const week = isFaultless(next) ? weekOf(next) : undefined;
    if (!week) return;
    setEdited(undefined);
    save(week);
  };
  const edit: Hours["edit"] = (day, next, typing) => {
    pause.stop();
    // Show no new problem while the person is still typing.
    if (isFaultless(draft)) setShowsProblems(false);
    if (status) clearStatus();
    pending.current = next;
    setEdited(next);
    setEditedDay(day);
    if (typing) pause.start();
    else commit();
  };

  return {
    draft,
    problemOf: (day, index) => (showsProblems ? problems[day]?.[index] : undefined),
    statusOf: day => (day === editedDay ? status : undefined),
    edit,
    commit,
    retry: () => save(shown),
  };
}
