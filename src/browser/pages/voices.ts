/**
 * The voices that speak on this machine. Those that would send the words over the network (Chrome's "Google …", Edge's
 * "… Online") are left out: nothing leaves the machine.
 */
export const machineVoices = (): SpeechSynthesisVoice[] =>
  (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ localService }) => localService);

/** Whether the browser shows nothing when a page first touches the machine's speech. */
export const isSpeechQuiet = (): boolean => true;
