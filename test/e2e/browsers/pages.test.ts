import { eachBrowser, inChromium } from "./each.ts";
import { snapshot } from "./home/snapshot.ts";
import { data } from "./options/data.ts";
import { install } from "./options/install.ts";
import { language } from "./options/language.ts";
import { network } from "./options/network.ts";
import { options } from "./options/options.ts";
import { tact } from "./options/tact.ts";
import { welcome } from "./options/welcome.ts";
import { controls } from "./routine/controls.ts";
import { escapeKey } from "./routine/escapeKey.ts";
import { guide } from "./routine/guide.ts";
import { routineKeys } from "./routine/routineKeys.ts";

// The first part finds the extension as it was installed.
eachBrowser("settings and a routine", [
  install,
  welcome,
  snapshot,
  inChromium(options),
  inChromium(language),
  tact,
  inChromium(data),
  network,
  controls,
  routineKeys,
  escapeKey,
  guide,
]);
