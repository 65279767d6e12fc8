import { brands } from "../brands.ts";

/** How a browser's toolbar looks where a person puts an extension's button on it. */
export type ToolbarStyle = "chrome" | "edge" | "opera" | "firefox";

/** The brands with a toolbar of their own; every other Chromium has Chrome's. */
const styles: Readonly<Record<string, ToolbarStyle>> = {
  Firefox: "firefox",
  "Microsoft Edge": "edge",
  Opera: "opera",
};

/** The style of this browser's toolbar. */
export function toolbarStyle(): ToolbarStyle {
  const names = brands();
  if (names.length === 0) return "firefox";
  return names.map(name => styles[name]).find(Boolean) ?? "chrome";
}
