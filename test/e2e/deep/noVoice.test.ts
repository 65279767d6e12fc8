import { eachBrowser } from "../browsers/each.ts";
import { escapeKey } from "../browsers/routine/escapeKey.ts";
import { noVoice } from "../browsers/routine/noVoice.ts";

// `escapeKey` gives Firefox a test too: `noVoice` is for Chromium.
eachBrowser("a machine without a voice", [noVoice, escapeKey]);
