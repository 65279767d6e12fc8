import { machineVoices } from "../../browser/pages/voices.ts";
import { fitting, learnPace, speechMs, usualCharacterMs } from "../../core/routine/speech.ts";
import { type Ms, seconds } from "../../core/time/time.ts";
import { type VoicePreference, voiceFinder } from "./chosenVoice.ts";
import { type Ending, utter } from "./utter.ts";

/** How to speak: language, voice, rate and volume. */
export interface SpeechOptions extends VoicePreference {
  readonly voiceRatePercent: number;
  readonly voiceVolumePercent: number;
}

/** Why the voice is silent: the machine has no voice, none in the language, or the voice fails or hangs. */
export type VoiceTrouble = "none" | "language" | "failed";

/** Speaks one line at a time, without overlap. */
export interface Voice {
  /** Speaks as many sentences as fit into `room`. Drops them all while it is still speaking; never queues. */
  readonly say: (sentences: readonly string[], room: Ms) => void;
  /** Falls silent at once. */
  readonly stop: () => void;
  /** Falls silent and removes its listeners and timers. */
  readonly close: () => void;
}

/**
 * How long to wait before reporting that there is no voice. Chromium on Linux loads voices 1.4 to 3 s after the first touch,
 * 8 s on a busy machine; Firefox loads them piecemeal. Later voices still speak.
 */
const patience: Ms = seconds(5);

/** Collects `voiceschanged` events that come one by one. */
const gatherMs: Ms = 100;

/** The voice of a browser without speech synthesis. */
function silent(onTrouble: (trouble: VoiceTrouble) => void): Voice {
  queueMicrotask(() => onTrouble("none"));
  return { say: () => {}, stop: () => {}, close: () => {} };
}

/**
 * Opens the voice of the machine, which touches its speech at once (`voiceOnDemand` waits). Calls `options` before each line.
 * Calls `onTrouble` when trouble begins, and with `undefined` when a voice has arrived after all. Calls `onFound` once a voice is
 * there. Gives up after two failures in a row.
 */
export function openVoice(
  options: () => SpeechOptions,
  onTrouble: (trouble: VoiceTrouble | undefined) => void,
  onFound: () => void = () => {},
): Voice {
  const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (!synth) return silent(onTrouble);
  const finder = voiceFinder(options);
  let characterMs = usualCharacterMs;
  let stopCurrent: (() => void) | undefined;
  let waiting: { readonly sentences: readonly string[]; readonly until: Ms } | undefined;
  let trouble: VoiceTrouble | undefined;
  let hasSpoken = false;
  let failures = 0;

  const report = (now: VoiceTrouble | undefined) => {
    if (trouble !== now) onTrouble(now);
    trouble = now;
  };
  const ended = (ending: Ending, text: string, retry: () => boolean) => {
    stopCurrent = undefined;
    // A timed-out voice may only be slow: adapt the expected pace.
    const tookMs = ending.tookMs ?? 0;
    characterMs = learnPace(characterMs, text, (tookMs * options().voiceRatePercent) / 100);
    if (ending.how === "completed") {
      hasSpoken = true;
      failures = 0;
      return;
    }
    failures += 1;
    // In Firefox the very first utterance fails although the voice works. Retry, if there is still time.
    if (!hasSpoken && failures === 1) retry();
    else if (failures > 1) report("failed");
  };
  /** Returns whether it speaks. */
  const speak = (sentences: readonly string[], until: Ms): boolean => {
    const voice = finder.find();
    const { language, voiceRatePercent, voiceVolumePercent } = options();
    const pace = (characterMs * 100) / voiceRatePercent;
    const text = fitting(sentences, until - performance.now(), pace);
    if (!voice || !text || trouble === "failed") return false;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang || language;
    words.rate = voiceRatePercent / 100;
    words.volume = voiceVolumePercent / 100;
    stopCurrent = utter(synth, words, speechMs(text, pace), ending =>
      ended(ending, text, () => speak(sentences, until)),
    );
    return true;
  };
  const speakWaiting = () => {
    if (trouble === "failed" || !finder.find()) return;
    report(undefined);
    const line = waiting;
    waiting = undefined;
    if (line && !stopCurrent) speak(line.sentences, line.until);
  };
  let isFound = false;
  const tellFound = () => {
    if (isFound || !finder.find()) return;
    isFound = true;
    onFound();
  };
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const onVoicesChanged = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      finder.forget();
      tellFound();
      if (waiting || trouble) speakWaiting();
    }, gatherMs);
  };
  const patienceEnds = setTimeout(() => {
    if (!finder.find()) report(machineVoices().length > 0 ? "language" : "none");
  }, patience);
  synth.addEventListener("voiceschanged", onVoicesChanged);
  // Browsers start loading voices at the first call.
  synth.getVoices();
  tellFound();

  const stop = () => {
    waiting = undefined;
    stopCurrent?.();
    stopCurrent = undefined;
  };
  return {
    say(sentences, room) {
      if (stopCurrent || trouble === "failed") return;
      waiting = { sentences, until: performance.now() + room };
      speakWaiting();
    },
    stop,
    close() {
      stop();
      clearTimeout(patienceEnds);
      clearTimeout(gathering);
      synth.removeEventListener("voiceschanged", onVoicesChanged);
    },
  };
}
