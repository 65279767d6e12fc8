import { lazy } from "../src/ui/page/lazy.ts";
import { loadStyle } from "../src/ui/page/loadStyle.ts";

/** What follows the first sections of the options page, with its styles. */
export const laterPart = lazy(async () => {
  const [later] = await Promise.all([import("./later.ts"), loadStyle("../options/later.css")]);
  return later;
});
