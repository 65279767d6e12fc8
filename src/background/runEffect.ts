import { tellNoSnooze, tellPause, withdrawPause } from "../browser/outputs/keyNotification.ts";
import { openWindow } from "../browser/outputs/ownWindow.ts";
import { isPanelOpen, show } from "../browser/outputs/surface.ts";
import type { BrowserEvent } from "../core/nudge/event.ts";
import { maySnooze } from "../core/nudge/rules.ts";
import type { State } from "../core/nudge/state/state.ts";
import type { OpenableSurface } from "../core/nudge/state/surfaces.ts";
import type { Effect } from "../core/nudge/step.ts";
import { offeredKinds } from "../core/routinePlan.ts";
import type { Settings } from "../core/settings.ts";

type Tell = (event: BrowserEvent) => Promise<void>;

/** Opens the surface. Tells what became of it as far as that is known by now; a page tells later by connecting. */
async function openSurface(
  surface: OpenableSurface,
  state: State,
  settings: Settings,
  tell: Tell,
): Promise<void> {
  try {
    const words = {
      maySnooze: maySnooze(state, settings),
      isTest: state.test !== null,
      starts: offeredKinds(state, settings)[0],
    };
    if (await show[surface](settings, words)) void tell({ what: "shown", surface });
  } catch (error) {
    console.info(`Limber: no ${surface}:`, error);
    void tell({ what: "refused", surface, isPanelOpen: isPanelOpen(error) });
  }
}

/** Resolves once the effect has begun; rejects if the browser refuses. */
function begin(effect: Effect, state: State, settings: Settings, tell: Tell): Promise<void> {
  switch (effect.do) {
    case "open":
      return openSurface(effect.surface, state, settings, tell);
    // Without a window the nudge comes back after the snooze time.
    case "startRoutine":
      return openWindow(offeredKinds(state, settings)[0]);
    case "tellPause":
      return tellPause(effect.until);
    case "withdrawPause":
      return withdrawPause();
    case "tellNoSnooze":
      return tellNoSnooze(effect.why);
  }
}

/** Does what the core asks for. Never rejects. */
export const runEffect = (effect: Effect, state: State, settings: Settings, tell: Tell): Promise<void> =>
  begin(effect, state, settings, tell).catch(error => console.info(`Limber could not ${effect.do}:`, error));
