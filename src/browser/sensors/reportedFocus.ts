/**
 * Whether the browser reports each time that the person leaves it for another application and comes back. On X11 Chromium 156
 * fires no `onFocusChanged` then, unless another of its windows comes to the front (measured; on Windows too:
 * https://github.com/GoogleChrome/developer.chrome.com/issues/3082).
 */
export const reportsFocus = false;
