/** What was read; without a value if the browser refused to read it. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly isUnread: boolean;
}

/** Waits for a reading of the storage. Never rejects: a refusal is `isUnread`, and the console names its reason. */
export const orUnread = <T>(reading: Promise<T>): Promise<Read<T>> =>
  reading.then(
    value => ({ value, isUnread: false }),
    error => {
      console.error("Limber could not read the browser's storage:", error);
      return { value: undefined, isUnread: true };
    },
  );
