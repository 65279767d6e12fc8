import { useEffect, useRef, useState } from "preact/hooks";

/** How the last attempt to save a field went; `undefined` when there is nothing to say. */
export type SaveStatus = "saved" | "failed" | undefined;

/** A value that is saved as it changes. `shown` is the one in force, or the one wanted where saving failed. */
export interface Saving<T> {
  readonly shown: T;
  readonly status: SaveStatus;
  /** Saves a value; never rejects. */
  readonly save: (value: T) => void;
  /** Takes back what was said about the last attempt. */
  readonly clearStatus: () => void;
}

const savedFor = 6000;

/** Saves one field and remembers how that went; of several attempts the latest counts. */
export function useSaving<T>(value: T, store: (value: T) => Promise<void>): Saving<T> {
  const [wanted, setWanted] = useState<{ value: T }>();
  const [status, setStatus] = useState<SaveStatus>();
  const attempt = useRef(0);
  const clearStatus = () => {
    attempt.current += 1;
    setWanted(undefined);
    setStatus(undefined);
  };
  const save = (next: T) => {
    attempt.current += 1;
    const mine = attempt.current;
    setWanted({ value: next });
    setStatus(undefined);
    store(next).then(
      () => {
        if (mine !== attempt.current) return;
        setWanted(undefined);
        setStatus("saved");
      },
      () => {
        if (mine === attempt.current) setStatus("failed");
      },
    );
  };
  useEffect(() => {
    if (status !== "saved") return;
    const timer = setTimeout(setStatus, savedFor, undefined);
    return () => clearTimeout(timer);
  }, [status]);
  return { shown: wanted ? wanted.value : value, status, save, clearStatus };
}
