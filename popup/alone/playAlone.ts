import { applyEvent } from "../../src/core/nudge/apply.ts";
import type { Command, Surroundings } from "../../src/core/nudge/event.ts";
import type { Model } from "../../src/core/nudge/state/model.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Instant } from "../../src/core/time/time.ts";
import { canPlayAlone } from "./ownCommands.ts";

/** The commands of a routine come from the person at this page. */
const atThisPage: Surroundings = {
  ...{ presence: "active", quiet: false, front: true, fullscreen: false, audible: false, call: false },
  ...{ fullscreenElsewhere: false, open: [] },
};

/** The model after a command that no background received: the page keeps the routine by itself. Nothing is stored. */
export const playAlone = (
  model: Model,
  command: Command,
  settings: Settings,
  at: Instant,
  timeZone: string,
): Model =>
  canPlayAlone(command)
    ? applyEvent(model, { ...command, at, timeZone, surroundings: atThisPage }, settings)
    : model;
