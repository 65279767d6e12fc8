import { useEffect, useState } from "preact/hooks";

/** The result of `load`, `initial` until it arrives. Loads again whenever the window gets the focus. */
export function useReloaded<T>(initial: T, load: () => Promise<T>): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const update = () => void load().then(setValue, console.error);
    update();
    addEventListener("focus", update);
    return () => removeEventListener("focus", update);
  }, []);
  return value;
}
