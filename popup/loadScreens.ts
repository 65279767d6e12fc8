import { loadStyle } from "../src/ui/page/loadStyle.ts";
import type { Screens } from "./pageProps.ts";
import type { View } from "./view.ts";

/** Loads all screens, with their styles and the part that the first of them needs. */
export async function loadScreens(first: View): Promise<Screens> {
  const [screens] = await Promise.all([
    import("./ScreensPart.tsx"),
    first === "nudge" ? import("./nudge/NudgePart.tsx") : import("./routine/RoutinePart.tsx"),
    loadStyle("../popup/screens.css"),
  ]);
  return screens;
}
