import { useEffect, useState } from "preact/hooks";
import { type Key, listKeys } from "../../src/browser/messages/keys.ts";

/** The keyboard commands as they are set, read again whenever the person comes back to the page. */
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
