import { useEffect, useRef, useState } from "preact/hooks";

/** The result of the last save of a field; `undefined` before it, during it, and some seconds after a success. */
export type SaveStatus = "saved" | "failed" | undefined;

/** A value that saves as it changes. `shown` is the value in force, or the requested one while its save runs or has failed. */
export interface Saving<T> {
  readonly shown: T;
  readonly status: SaveStatus;
  /** Saves a value. A failure becomes the status. */
  readonly save: (value: T) => void;
  /** Clears the status and drops a value that failed to save. */
  readonly clearStatus: () => void;
}

const savedStatusMs = 6000;

/** Saves one field and reports the status of the latest attempt. */
export function useSaving<T>(value: T, store: (value: T) => Promise<void>): Saving<T> {
  const [wanted, setWanted] = useState<{ value: T }>();
  const [status, setStatus] = useState<SaveStatus>();
  const latestAttempt = useRef(0);
  const clearStatus = () => {
    latestAttempt.current += 1;
    setWanted(undefined);
    setStatus(undefined);
  };
  const save = (next: T) => {
    latestAttempt.current += 1;
    const attempt = latestAttempt.current;
    setWanted({ value: next });
    setStatus(undefined);
    store(next).then(
      () => {
        if (attempt !== latestAttempt.current) return;
        setWanted(undefined);
        setStatus("saved");
      },
      () => {
        if (attempt === latestAttempt.current) setStatus("failed");
      },
    );
  };
  useEffect(() => {
    if (status !== "saved") return;
    const timer = setTimeout(setStatus, savedStatusMs, undefined);
    return () => clearTimeout(timer);
  }, [status]);
  return { shown: wanted ? wanted.value : value, status, save, clearStatus };
}
