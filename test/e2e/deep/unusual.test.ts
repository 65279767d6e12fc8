import { eachBrowser, inFirefox } from "../browsers/each.ts";
import { onScaledScreen, scaledScreen } from "../browsers/machine/scaledScreen.ts";
import { inUnknownZone, unknownZone } from "../browsers/machine/unknownZone.ts";

eachBrowser("an unusual machine", [inFirefox(scaledScreen), unknownZone], {
  ...inUnknownZone,
  ...onScaledScreen,
});
