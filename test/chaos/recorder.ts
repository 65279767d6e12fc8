import type { Entry, Log, Span } from "./judge/log.ts";

/** An entry with a span that `during` measures. */
type Spanned =
  Extract<Entry, Span> extends infer Each ? (Each extends Span ? Omit<Each, "from" | "to"> : never) : never;

/** Writes the log of a run. */
export type Recorder = ReturnType<typeof createRecorder>;

/** A log that grows; its entries are ordered by their starts when it is read. */
export function createRecorder() {
  const entries: Entry[] = [];
  const start = (entry: Entry) => ("at" in entry ? entry.at : entry.from);
  const add = (entry: Entry): void => void entries.push(entry);
  return {
    add,
    /** Adds an entry that spans the action; the action's result may make the entry. */
    async during<T>(action: () => Promise<T>, entry: Spanned | ((result: T) => Spanned)): Promise<T> {
      const from = Date.now();
      const result = await action();
      add({ ...(typeof entry === "function" ? entry(result) : entry), from, to: Date.now() });
      return result;
    },
    log: (): Log => entries.toSorted((a, b) => start(a) - start(b)),
  };
}
