/**
 * The browser has brought this page back, by "reopen closed window" or with the session before. Such a page loads like one that
 * the person goes back to, but comes from no other page. Firefox tells where a page comes from since version 147; before it, going
 * back counts as brought back.
 */
export const isRestored = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some(entry => entry instanceof PerformanceNavigationTiming && entry.type === "back_forward") &&
  !globalThis.navigation?.activation?.from;
