/** Not in TypeScript's types of the DOM. */
interface Brands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** What this browser calls itself. Every Chromium tells its brands, and Firefox none. */
export function brands(): readonly string[] {
  const here: (Navigator & Brands) | undefined = globalThis.navigator;
  return here?.userAgentData?.brands.map(({ brand }) => brand) ?? [];
}
