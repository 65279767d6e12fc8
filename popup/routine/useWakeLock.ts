import { useEffect } from "preact/hooks";

/**
 * Keeps the screen on while `isOn`. A browser that refuses is right to; a page that was hidden asks again when seen. One
 * that is seen twice before the answer is given two locks, and keeps one.
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
