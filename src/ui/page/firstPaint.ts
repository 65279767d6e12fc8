/** Runs before the first paint: a page in the dark theme never flashes white, and the popup has its size at once. */
import { surfaceOf } from "../../browser/messages/pageAddress.ts";
import { rememberedTheme, showTheme } from "./rememberedTheme.ts";

showTheme(rememberedTheme());
const surface = surfaceOf(location.href);
if (surface) document.documentElement.dataset.surface = surface;
