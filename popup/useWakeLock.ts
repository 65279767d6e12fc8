import { useEffect } from "preact/hooks";

/** Keeps the screen on while `isOn`. A browser that refuses is right to; a page that was hidden asks again when seen. */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = () => {
      if (document.hidden || (lock && !lock.released)) return;
      navigator.wakeLock.request("screen").then(
        given => {
          if (isOver) void given.release().catch(() => {});
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
