import type { Voice } from "./voice.ts";

/** A voice that touches the machine's speech only when it is wanted. */
export interface VoiceOnDemand extends Voice {
  /** A voice is wanted from now on: the browser begins to load the machine's voices. */
  readonly prepare: () => void;
}

/**
 * Opens the voice at the first `prepare` or `say`, and not before: Firefox without a speech service lays a bar over the page
 * as soon as the page touches `speechSynthesis`, which a nudge must not cause.
 */
export function voiceOnDemand(open: () => Voice): VoiceOnDemand {
  let opened: Voice | undefined;
  let isClosed = false;
  const prepare = () => {
    if (!isClosed) opened ??= open();
  };
  return {
    prepare,
    say(sentences, room) {
      prepare();
      opened?.say(sentences, room);
    },
    stop: () => opened?.stop(),
    close() {
      isClosed = true;
      opened?.close();
    },
  };
}
