import { useEffect } from "preact/hooks";

/**
 * Keeps the screen on while `isOn`. A browser may refuse. A hidden page loses its lock and requests it again when it becomes
 * visible; if that happens twice before the browser answers, the second lock is released.
 */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const isHeld = () => lock !== undefined && !lock.released;
    const ask = () => {
      if (document.hidden || isHeld()) return;
      navigator.wakeLock.request("screen").then(
        given => {
          if (isOver || isHeld()) void given.release().catch(() => {});
          else lock = given;
        },
        () => {},
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release().catch(() => {});
    };
  }, [isOn]);
}
