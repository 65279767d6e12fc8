import { useEffect, useRef, useState } from "preact/hooks";

/** How the last attempt to save a field went; `undefined` when there is nothing to say. */
export type Outcome = "saved" | "failed" | undefined;

/** A value that is saved as it changes. `shown` is the one in force, or the one wanted where saving failed. */
export interface Saving<T> {
  readonly shown: T;
  readonly outcome: Outcome;
  /** Saves a value; never rejects. */
  readonly choose: (value: T) => void;
  /** Takes back what was said about the last attempt. */
  readonly hush: () => void;
}

const savedFor = 6000;

/** Saves one field and remembers how that went; of several attempts the latest counts. */
export function useSaving<T>(value: T, save: (value: T) => Promise<void>): Saving<T> {
  const [wanted, setWanted] = useState<{ value: T }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const attempt = useRef(0);
  const hush = () => {
    attempt.current += 1;
    setWanted(undefined);
    setOutcome(undefined);
  };
  const choose = (next: T) => {
    attempt.current += 1;
    const mine = attempt.current;
    setWanted({ value: next });
    setOutcome(undefined);
    save(next).then(
      () => {
        if (mine !== attempt.current) return;
        setWanted(undefined);
        setOutcome("saved");
      },
      () => {
        if (mine === attempt.current) setOutcome("failed");
      },
    );
  };
  useEffect(() => {
    if (outcome !== "saved") return;
    const timer = setTimeout(setOutcome, savedFor, undefined);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { shown: wanted ? wanted.value : value, outcome, choose, hush };
}
