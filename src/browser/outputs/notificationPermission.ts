import { api } from "../api.ts";

/** Whether the person or the system has forbidden notifications; what the browser cannot tell counts as allowed. */
export const areNotificationsBlocked = async (): Promise<boolean> =>
  (await api.notifications.getPermissionLevel()) === "denied";
