import { api } from "../api.ts";

/** Whether the person or the system blocks notifications; unknown counts as allowed. */
export const areNotificationsBlocked = async (): Promise<boolean> =>
  (await api.notifications.getPermissionLevel()) === "denied";
