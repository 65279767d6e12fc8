/** Firefox does not tell: a notification that is not shown is known only when one was tried. */
export const areNotificationsBlocked = async (): Promise<boolean> => false;
