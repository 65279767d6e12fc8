import { vi } from "vitest";

/** How the fake speech synthesis behaves. */
export type Habit = "speaks" | "silent" | "hangs" | "errs" | "errsOnce" | "throws";

class Utterance {
  text: string;
  voice: unknown = null;
  lang = "";
  rate = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

const english = { name: "English", lang: "en-US", localService: true };

/** Replaces `speechSynthesis`. Records the spoken texts; throws if one starts during another. */
export function fakeSpeech(habit: Habit = "speaks", characterMs = 60) {
  const completed: string[] = [];
  const started: Utterance[] = [];
  let voices: unknown[] = [english];
  let current: Utterance | undefined;
  let cancels = 0;
  const listeners = new Set<() => void>();
  const synth = {
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    speak(words: Utterance) {
      if (current) throw new Error(`"${words.text}" starts during "${current.text}"`);
      if (habit === "throws") throw new Error("not today");
      started.push(words);
      const first = started.length === 1;
      current = words;
      if (habit === "silent") return;
      if (habit === "errs" || (habit === "errsOnce" && first)) {
        setTimeout(() => {
          current = undefined;
          words.onerror?.();
        }, 10);
        return;
      }
      setTimeout(() => current === words && words.onstart?.(), 50);
      if (habit === "hangs") return;
      setTimeout(
        () => {
          if (current !== words) return;
          completed.push(words.text);
          current = undefined;
          words.onend?.();
        },
        50 + words.text.length * characterMs,
      );
    },
    cancel() {
      cancels += 1;
      const words = current;
      current = undefined;
      // Chromium fires `error` on cancel, Firefox `end`.
      if (words) setTimeout(() => words.onerror?.(), 1);
    },
  };
  vi.stubGlobal("speechSynthesis", synth);
  vi.stubGlobal("navigator", { languages: ["en-US", "en"] });
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  return {
    completed,
    started,
    listeners,
    cancels: () => cancels,
    isSpeaking: () => current !== undefined,
    setVoices(now: readonly unknown[]) {
      voices = [...now];
      for (const listener of listeners) listener();
    },
    english,
  };
}
