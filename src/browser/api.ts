/**
 * The one place that knows where the extension API comes from. The polyfill gives promises where a browser has only
 * `chrome`; where `browser` is native (Firefox, Chromium 148 and later) it hands that through untouched.
 */
import polyfill from "webextension-polyfill";

/** The extension API, typed as Chromium's; where Firefox differs, a `*.firefox.ts` replaces the file. */
export const api: typeof chrome = polyfill;
