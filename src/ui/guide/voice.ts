import { machineVoices } from "../../browser/pages/voices.ts";
import { fitting, learnPace, speechMs, usualCharacterMs } from "../../core/routine/speech.ts";
import { type Ms, seconds } from "../../core/time/time.ts";
import { type VoicePreference, voiceFinder } from "./chosenVoice.ts";
import { type Ending, utter } from "./utter.ts";

/** How to speak. */
export interface SpeechOptions extends VoicePreference {
  readonly voiceRatePercent: number;
  readonly voiceVolumePercent: number;
}

/** Why nothing is heard: the machine has no voice, none in the language, or the voice fails or hangs. */
export type VoiceTrouble = "none" | "language" | "failed";

/** Speaks a line at a time, and never a line over another. */
export interface Voice {
  /** Says as many of the sentences as fit into `room`; drops them all while it is still speaking. Never queues. */
  readonly say: (sentences: readonly string[], room: Ms) => void;
  /** Silence, at once. */
  readonly stop: () => void;
  /** Stops, and listens no more. */
  readonly close: () => void;
}

/**
 * Voices arrive late: 1.4 to 3 s after a page's start in Chromium on Linux, 8 s on a busy machine; bit by bit in Firefox.
 * Those that come after this are still used.
 */
const patience: Ms = seconds(5);

/** Voices that arrive one by one are looked at together. */
const settleMs: Ms = 100;

/** A voice that is always silent, where the browser cannot speak at all. */
function silent(tell: (trouble: VoiceTrouble) => void): Voice {
  queueMicrotask(() => tell("none"));
  return { say: () => {}, stop: () => {}, close: () => {} };
}

/**
 * Opens the machine's voice. `manner` is asked before each line; `tell` hears of trouble when it begins, and of
 * `undefined` when voices turned up after all. A voice that fails twice running is not tried again.
 */
export function openVoice(
  options: () => SpeechOptions,
  tell: (trouble: VoiceTrouble | undefined) => void,
): Voice {
  const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  if (!synth) return silent(tell);
  const finder = voiceFinder(options);
  let characterMs = usualCharacterMs;
  let stopCurrent: (() => void) | undefined;
  let waiting: { readonly sentences: readonly string[]; readonly until: Ms } | undefined;
  let trouble: VoiceTrouble | undefined;
  let hasSpoken = false;
  let failures = 0;

  const report = (now: VoiceTrouble | undefined) => {
    if (trouble !== now) tell(now);
    trouble = now;
  };
  const ended = (ending: Ending, text: string, again: () => boolean) => {
    stopCurrent = undefined;
    // One that was cut off may only be slow: the next line is measured by that.
    const tookMs = ending.tookMs ?? 0;
    characterMs = learnPace(characterMs, text, (tookMs * options().voiceRatePercent) / 100);
    if (ending.how === "said") {
      hasSpoken = true;
      failures = 0;
      return;
    }
    failures += 1;
    // The very first one fails in Firefox although the voice works: once more, if there is still time for it.
    if (!hasSpoken && failures === 1) again();
    else if (failures > 1) report("failed");
  };
  /** Answers whether it speaks. */
  const begin = (sentences: readonly string[], until: Ms): boolean => {
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
      ended(ending, text, () => begin(sentences, until)),
    );
    return true;
  };
  const look = () => {
    if (trouble === "failed" || !finder.find()) return;
    report(undefined);
    const line = waiting;
    waiting = undefined;
    if (line && !stopCurrent) begin(line.sentences, line.until);
  };
  let changed: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    changed ??= setTimeout(() => {
      changed = undefined;
      finder.forget();
      if (waiting || trouble) look();
    }, settleMs);
  };
  const patienceEnds = setTimeout(
    () => {
      if (!finder.find()) report(machineVoices().length > 0 ? "language" : "none");
    },
    Math.max(0, patience - performance.now()),
  );
  synth.addEventListener("voiceschanged", change);
  // Asking is what makes a browser fetch its voices.
  synth.getVoices();

  const stop = () => {
    waiting = undefined;
    stopCurrent?.();
    stopCurrent = undefined;
  };
  return {
    say(sentences, room) {
      if (stopCurrent || trouble === "failed") return;
      waiting = { sentences, until: performance.now() + room };
      look();
    },
    stop,
    close() {
      stop();
      clearTimeout(patienceEnds);
      clearTimeout(changed);
      synth.removeEventListener("voiceschanged", change);
    },
  };
}
