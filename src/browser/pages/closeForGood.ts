/** Closes this window for good: Chromium does not list a window that closes itself among those that the person can reopen. */
export const closeForGood = (): void => window.close();

/** Closes the windows whose pages ask for it. In Chromium they need no help. */
export const onCloseForGood = (): void => {};
