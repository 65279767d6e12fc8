import { text } from "../../src/browser/texts.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import type { PopupState } from "../state/popupState.ts";
import { PauseMenu } from "./PauseMenu.tsx";

interface Props {
  readonly current: PopupState;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  /** The person has taken a break without the routine. */
  readonly onMoved: () => void;
}

/** What a person may want besides a routine: no reminders for a while, or a break without the routine to be counted. */
export const HomeMenu = ({ current, sendCommand, onMoved }: Props) => (
  <div class="pair menu">
    <PauseMenu current={current} sendCommand={sendCommand} />
    {!current.state.pause && (
      <button type="button" class="button quiet" onClick={onMoved}>
        {text("moved")}
      </button>
    )}
  </div>
);
