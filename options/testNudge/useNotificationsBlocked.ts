import { useEffect, useState } from "preact/hooks";
import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";

/** Whether notifications are blocked, looked at again whenever the person comes back to the page. */
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
