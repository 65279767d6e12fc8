/** Firefox has no such question: only a notification that was tried and not shown tells. */
export const areNotificationsBlocked = async (): Promise<boolean> => false;
