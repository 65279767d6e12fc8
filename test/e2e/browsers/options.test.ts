import { eachBrowser } from "./each.ts";
import { data } from "./options/data.ts";
import { install } from "./options/install.ts";
import { network } from "./options/network.ts";
import { options } from "./options/options.ts";
import { tact } from "./options/tact.ts";

eachBrowser("settings", [install, options, tact, data, network]);
