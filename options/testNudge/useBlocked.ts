import { useEffect, useState } from "preact/hooks";
import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";

/** Whether notifications are blocked, looked at again whenever the person comes back to the page. */
export function useBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const look = () => void areNotificationsBlocked().then(setBlocked, console.error);
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  return isBlocked;
}
