import { useEffect, useState } from "preact/hooks";

/** How long a busy page may put off its further parts, in ms. */
const atMost = 1000;

/**
 * Whether the page has come to rest once since it opened. Its long sections load then: they do not delay its opening, and a person
 * who scrolls to the end finds them there, so that nothing moves under the pointer.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const call = requestIdleCallback(() => setIdle(true), { timeout: atMost });
    return () => cancelIdleCallback(call);
  }, []);
  return isIdle;
}
