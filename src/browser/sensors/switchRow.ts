/** A person on the way through several tabs stops at each for less than this. */
const restMs = 500;

/** A row of task switches: Ctrl held and Tab pressed four times, say. */
export interface SwitchRow {
  /** Adds a switch; the row ends half a second after its last one. */
  readonly add: () => void;
  /** Ends the row untold: the last switch was no opportune moment. */
  readonly cancel: () => void;
}

/** Makes a row and tells when it has ended; the next switch begins a new one. */
export function createSwitchRow(tell: () => void): SwitchRow {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    add() {
      cancel();
      timer = setTimeout(tell, restMs);
    },
  };
}
