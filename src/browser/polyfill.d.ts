/** The polyfill ships no types: its surface is the one that `chrome` has with promises. */
declare module "webextension-polyfill" {
  const polyfill: typeof chrome;
  export = polyfill;
}
