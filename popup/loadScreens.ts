import { lazy } from "../src/ui/page/lazy.ts";
import { loadStyle } from "../src/ui/page/loadStyle.ts";
import type { Screens } from "./pageProps.ts";
import { nudgePart, routinePart } from "./screenParts.ts";
import type { View } from "./view.ts";

/** All screens, with their styles. */
export const screensPart = lazy(async (): Promise<Screens> => {
  const [screens] = await Promise.all([import("./ScreensPart.tsx"), loadStyle("../popup/screens.css")]);
  return screens;
});

/** Loads all screens, and the part that the first of them needs. */
export async function loadScreens(first: View): Promise<Screens> {
  const [screens] = await Promise.all([
    screensPart.load(),
    (first === "nudge" ? nudgePart : routinePart).load(),
  ]);
  return screens;
}
