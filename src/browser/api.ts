declare global {
  var browser: typeof chrome;
}

/**
 * The one place that knows where the extension API comes from: `browser` is native in Firefox, and in Chromium from version 148
 * on. Typed as Chromium's; where Firefox differs, a `*.firefox.ts` replaces the file.
 */
export const api = globalThis.browser;
