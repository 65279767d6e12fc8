import { useEffect, useState } from "preact/hooks";

/** For so long a deletion can be undone. */
const undoMs = 10_000;

/** What undo puts back; forgotten after ten seconds, and when the page closes. */
export function useUndo<T>(): readonly [kept: T | undefined, keep: (values: T | undefined) => void] {
  const [kept, keep] = useState<T>();
  useEffect(() => {
    if (kept === undefined) return;
    const timer = setTimeout(() => keep(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [kept]);
  return [kept, keep];
}
