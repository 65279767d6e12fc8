import { eachBrowser, inChromium } from "./each.ts";
import { data } from "./options/data.ts";
import { install } from "./options/install.ts";
import { language } from "./options/language.ts";
import { network } from "./options/network.ts";
import { options } from "./options/options.ts";
import { tact } from "./options/tact.ts";
import { welcome } from "./options/welcome.ts";

eachBrowser("settings", [
  install,
  welcome,
  inChromium(options),
  inChromium(language),
  tact,
  inChromium(data),
  network,
]);
