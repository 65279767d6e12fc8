/**
 * The browser has brought this page back, by "reopen closed window" or with the session before. Such a page loads like one that
 * the person goes back to; a new one and a reloaded one do not.
 */
export const isRestored = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some(entry => entry instanceof PerformanceNavigationTiming && entry.type === "back_forward");
