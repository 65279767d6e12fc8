import { applyEvent } from "../../src/core/nudge/apply.ts";
import type { Command, Surroundings } from "../../src/core/nudge/event.ts";
import { homeOutlook } from "../../src/core/outlook/homeOutlook.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Instant } from "../../src/core/time/time.ts";
import type { Kept } from "../state/found.ts";
import { canPlayAlone } from "./ownCommands.ts";

/** The commands of a routine come from the person at this page. */
const atThisPage: Surroundings = {
  ...{ presence: "active", quiet: false, front: true, fullscreen: false, audible: false, call: false },
  ...{ fullscreenElsewhere: false, open: [] },
};

/** What the page shows after a command that no background received: it keeps the routine by itself. Nothing is stored. */
export function playAlone(
  { state, today, home }: Kept,
  command: Command,
  settings: Settings,
  at: Instant,
  timeZone: string,
): Kept {
  if (!canPlayAlone(command)) return { state, today, home };
  const event = { ...command, at, timeZone, surroundings: atThisPage };
  const next = applyEvent({ state, today }, event, settings);
  return { state: next.state, today: next.today, home: homeOutlook(next.state, settings, at, timeZone) };
}
