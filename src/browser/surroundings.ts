import type { Surroundings } from "../core/nudge/event.ts";
import { api } from "./api.ts";
import { openPages } from "./openPages.ts";

/** How things look now: the person (idle after `idleSeconds` without input), the windows, the tab in front. */
export async function observe(idleSeconds: number): Promise<Surroundings> {
  const [presence, windows, tabs, open] = await Promise.all([
    api.idle.queryState(idleSeconds),
    api.windows.getAll(),
    api.tabs.query({ active: true, lastFocusedWindow: true }),
    openPages(),
  ]);
  const focused = windows.find(window => window.focused);
  return {
    presence,
    // Chromium calls its windows unfocused while our own popup is open; the popup closes as soon as the person leaves.
    front: focused !== undefined || open.includes("popup"),
    fullscreen: focused?.state === "fullscreen",
    audible: tabs[0]?.audible ?? false,
    open,
  };
}
