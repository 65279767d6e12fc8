import { show } from "../browser/outputs/surface.ts";
import type { BrowserEvent } from "../core/nudge/event.ts";
import { maySnooze } from "../core/nudge/rules.ts";
import type { State } from "../core/nudge/state.ts";
import type { Effect } from "../core/nudge/step.ts";
import type { Settings } from "../core/settings.ts";

/** Opens the surface. Tells what became of it as far as that is known by now; a page tells later by connecting. Never rejects. */
export async function runEffect(
  { surface }: Effect,
  state: State,
  settings: Settings,
  tell: (event: BrowserEvent) => Promise<void>,
): Promise<void> {
  try {
    if (await show[surface](settings, maySnooze(state, settings))) void tell({ what: "shown", surface });
  } catch (error) {
    console.info(`Limber: no ${surface}:`, error);
    void tell({ what: "refused", surface });
  }
}
