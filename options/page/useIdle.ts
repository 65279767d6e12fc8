import { useEffect, useState } from "preact/hooks";

/** How long a busy page may put off its further parts, in ms. */
const atMost = 1000;

/**
 * Whether the page has come to rest once since it opened. Its long sections load then, so that they do not delay its opening; at once
 * where the page's address leads to a part of it, which may be one of them.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(location.hash !== "");
  useEffect(() => {
    const call = requestIdleCallback(() => setIdle(true), { timeout: atMost });
    return () => cancelIdleCallback(call);
  }, []);
  return isIdle;
}
