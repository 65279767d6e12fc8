import { useEffect, useState } from "preact/hooks";
import { type Key, listKeys } from "../../src/browser/messages/keys.ts";

/** The keyboard commands. Reloads them whenever the window gets the focus. */
export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const read = () => void listKeys().then(setKeys, console.error);
    read();
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, []);
  return keys;
}
