import { eachBrowser, inChromium } from "./each.ts";
import { answers } from "./nudge/answers.ts";
import { keys } from "./nudge/keys.ts";
import { notification } from "./nudge/notification.ts";
import { pauseKey } from "./nudge/pauseKey.ts";
import { restored } from "./nudge/restored.ts";
import { snoozeKey } from "./nudge/snoozeKey.ts";
import { surfaces } from "./nudge/surfaces.ts";
import { tabRow } from "./nudge/tabRow.ts";

eachBrowser("a nudge", [
  inChromium(answers),
  keys,
  tabRow,
  surfaces,
  inChromium(restored),
  notification,
  inChromium(pauseKey),
  inChromium(snoozeKey),
]);
