import { callHosts } from "../../core/callHosts.ts";
import type { Surroundings } from "../../core/nudge/event.ts";
import { quietSeconds } from "../../core/nudge/rules.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { isHeardInFront } from "./audible.ts";
import { isInCall } from "./call.ts";
import { openPages } from "./openPages.ts";

/**
 * Reads the surroundings: the person, the windows, the active tab, calls. Asks what the settings do not change while they load.
 * `awaySeconds`: after how many seconds without input the person is away.
 */
export async function readSurroundings(
  settings: Promise<Settings>,
  awaySeconds: Promise<number>,
): Promise<Surroundings> {
  const [person, call, windows, audible, open] = await Promise.all([
    readPerson(awaySeconds),
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
async function readPerson(awaySeconds: Promise<number>): Promise<Pick<Surroundings, "presence" | "quiet">> {
  const presence = await api.idle.queryState(quietSeconds);
  const quiet = presence !== "active";
  if (presence !== "idle") return { presence, quiet };
  const seconds = await awaySeconds;
  return { presence: seconds <= quietSeconds ? presence : await api.idle.queryState(seconds), quiet };
}
