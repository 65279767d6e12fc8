/** How a browser's toolbar looks where a person puts an extension's button on it. */
export type ToolbarStyle = "chrome" | "edge" | "opera" | "firefox";

/** The brands with a toolbar of their own; every other Chromium has Chrome's. */
const styles: Readonly<Record<string, ToolbarStyle>> = {
  Firefox: "firefox",
  "Microsoft Edge": "edge",
  Opera: "opera",
};

/** Not in TypeScript's types of the DOM. */
interface Brands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** The style of this browser's toolbar. Every Chromium tells its brands, and Firefox none. */
export function toolbarStyle(): ToolbarStyle {
  const { userAgentData }: Navigator & Brands = navigator;
  if (!userAgentData) return "firefox";
  return userAgentData.brands.map(({ brand }) => styles[brand]).find(Boolean) ?? "chrome";
}
