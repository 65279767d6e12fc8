/**
 * Runs before the first paint: a page in the dark theme never flashes white, and the popup has its size at once. While the page's
 * modules load it already reads what the popup or the options page shows, in the words that the last page showed.
 */
import { surfaceOf } from "../../browser/messages/pageAddress.ts";
import { readPolicyEarly } from "../../browser/policy.ts";
import { arrivedKey, replacedKey, settingsKey, snapshotKey } from "../../browser/storage/keyNames.ts";
import { readEarly } from "../../browser/storage/readKeys.ts";
import { languageOf } from "../../browser/texts.ts";
import { readWordsEarly } from "../../browser/words.ts";
import { rememberedLook, showLook } from "./look.ts";

const look = rememberedLook();
readWordsEarly(languageOf(look.language));
showLook(look);
readEarly("session", [snapshotKey]);
const surface = surfaceOf(location.href);
if (surface) {
  document.documentElement.dataset.surface = surface;
} else {
  readPolicyEarly();
  readEarly("local", [settingsKey, arrivedKey, replacedKey]);
}
