import { api } from "../api.ts";
import { readKeys } from "./readKeys.ts";

/** One key of the browser's storage and the type of its value. */
export interface StoredItem<T> {
  readonly key: string;
  /** Reads the value. Rejects if the browser cannot read. */
  readonly load: () => Promise<T>;
  /** Tells the new value after each change; returns how to stop listening. */
  readonly watch: (tell: (value: T) => void) => () => void;
}

/** The item under a key; `parse` gets whatever is stored there, `undefined` if nothing is, and never throws. */
export function storedItem<T>(
  key: string,
  parse: (stored: unknown) => T,
  area: "local" | "session" = "local",
): StoredItem<T> {
  return {
    key,
    load: async () => parse((await readKeys(area, [key]))[key]),
    watch(tell) {
      const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
        if (changes[key]) tell(parse(changes[key].newValue));
      };
      // The event of one area: what another computer has written must not wake a background that does not take part.
      api.storage[area].onChanged.addListener(listener);
      return () => api.storage[area].onChanged.removeListener(listener);
    },
  };
}
