/**
 * The voices that speak on this machine: in Firefox all, for it has only those of the system. Its `localService` does not
 * tell: on Linux it is false for every voice of Speech Dispatcher (measured; `AddVoice` in Firefox's
 * dom/media/webspeech/synth/speechd/SpeechDispatcherService.cpp).
 */
export const machineVoices = (): SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];
