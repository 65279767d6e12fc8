import { deadBackground } from "../../browsers/broken/deadBackground.ts";
import { eachBrowser } from "../../browsers/each.ts";
import { snapshot } from "../../browsers/home/snapshot.ts";
import { placement } from "../../browsers/nudge/placement.ts";
import { restored } from "../../browsers/nudge/restored.ts";
import { access } from "../../browsers/options/access.ts";
import { data } from "../../browsers/options/data.ts";
import { permanent } from "../../browsers/restart/permanent.ts";
import { updated } from "../../browsers/restart/updated.ts";
import { hostilePage } from "../../browsers/security/hostilePage.ts";
import { typing } from "../../browsers/sensors/typing.ts";

// The dead background comes last: Firefox keeps it.
eachBrowser("what Firefox does like Chromium", [
  access,
  snapshot,
  typing,
  hostilePage,
  placement,
  restored,
  data,
  permanent,
  updated,
  deadBackground,
]);
