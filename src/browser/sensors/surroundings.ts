import type { Surroundings } from "../../core/nudge/event.ts";
import { quietSeconds } from "../../core/nudge/rules.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { isInCall } from "./call.ts";
import { openPages } from "./openPages.ts";

/** How things look now: the person (idle after the threshold that they chose), the windows, the tab in front, calls. */
export async function readSurroundings({
  idleSeconds,
  holdCalls,
  callHosts,
}: Settings): Promise<Surroundings> {
  const [presence, hands, call, windows, tabs, open] = await Promise.all([
    api.idle.queryState(idleSeconds),
    api.idle.queryState(quietSeconds),
    holdCalls && isInCall(callHosts),
    api.windows.getAll(),
    api.tabs.query({ active: true, lastFocusedWindow: true }),
    openPages(),
  ]);
  const focused = windows.find(window => window.focused);
  return {
    presence,
    quiet: hands !== "active",
    call,
    // Chromium calls its windows unfocused while our own popup is open; the popup closes as soon as the person leaves.
    front: focused !== undefined || open.includes("popup"),
    fullscreen: focused?.state === "fullscreen",
    audible: tabs[0]?.audible ?? false,
    open,
  };
}
