/**
 * The voices that speak on this machine: in Firefox all, for it has only those of the system. Its `localService` does not
 * tell: on Linux it is false for every voice of Speech Dispatcher (measured; `AddVoice` in Firefox's
 * dom/media/webspeech/synth/speechd/SpeechDispatcherService.cpp).
 */
export const machineVoices = (): SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];

/**
 * Whether the browser shows nothing when a page first touches the machine's speech. Firefox on Linux puts a bar over the page if
 * the machine has no Speech Dispatcher.
 */
export const isSpeechQuiet = (): boolean => !navigator.userAgent.includes("Linux");
