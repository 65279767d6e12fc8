import { callHosts } from "../../core/callHosts.ts";
import type { Surroundings } from "../../core/nudge/event.ts";
import { quietSeconds } from "../../core/nudge/rules.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { isHeardInFront } from "./audible.ts";
import { isInCall } from "./call.ts";
import { openPages } from "./openPages.ts";

/** How to judge a look at the person. */
export interface PresenceRule {
  /** After how many seconds without input the person is away. */
  readonly awaySeconds: number;
  /** See `isLockCertain`. */
  readonly isLockCertain: boolean;
}

/** By then the browser has noticed a locked screen, which it looks for once a second. */
const lockNoticedMs = 2000;

/** Reads the surroundings: the person, the windows, the active tab, calls. Asks what the settings do not change while they load. */
export async function readSurroundings(
  settings: Promise<Settings>,
  rule: Promise<PresenceRule>,
): Promise<Surroundings> {
  const [person, call, windows, audible, open] = await Promise.all([
    readPerson(rule),
    settings.then(all => all.holdCalls && isInCall(callHosts(all))),
    // Chromium leaves out undocked developer tools unless they are named. They are a part of the browser.
    api.windows.getAll({ windowTypes: ["normal", "popup", "devtools"] }),
    isHeardInFront(),
    openPages(),
  ]);
  const focused = windows.find(window => window.focused);
  return {
    ...person,
    call,
    // Chromium calls its windows unfocused while our own popup is open; the popup closes as soon as the person leaves.
    front: focused !== undefined || open.includes("popup"),
    fullscreen: focused?.state === "fullscreen",
    fullscreenElsewhere: windows.some(({ state, focused }) => state === "fullscreen" && !focused),
    audible,
    open,
  };
}

/** Active within the shortest threshold is active within every other; only an idle person takes a second question. */
async function readPerson(rule: Promise<PresenceRule>): Promise<Pick<Surroundings, "presence" | "quiet">> {
  const presence = await readQuiet(rule);
  const quiet = presence !== "active";
  if (presence !== "idle") return { presence, quiet };
  const { awaySeconds } = await rule;
  return { presence: awaySeconds <= quietSeconds ? presence : await api.idle.queryState(awaySeconds), quiet };
}

/** The presence by the shortest threshold. A screen that is only just locked may be unlocked before the browser notices. */
async function readQuiet(rule: Promise<PresenceRule>): Promise<Surroundings["presence"]> {
  const presence = await api.idle.queryState(quietSeconds);
  if (presence !== "locked" || (await rule).isLockCertain) return presence;
  await new Promise(resolve => setTimeout(resolve, lockNoticedMs));
  return api.idle.queryState(quietSeconds);
}
