import { useEffect, useState } from "preact/hooks";
import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";

/** The browser or the system blocks notifications. Checked again whenever the window gets the focus. */
export function useNotificationsBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const update = () => void areNotificationsBlocked().then(setBlocked, console.error);
    update();
    addEventListener("focus", update);
    return () => removeEventListener("focus", update);
  }, []);
  return isBlocked;
}
