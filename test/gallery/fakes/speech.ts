/** The voices of the machine that the gallery simulates. */
export type Voices = "default" | "none" | "foreign";

const voice = (name: string, lang: string) => ({ name, lang, localService: true, default: false });

const machines = {
  default: [
    voice("English (America)", "en-US"),
    voice("English (Great Britain)", "en-GB"),
    voice("Hebrew", "he"),
  ],
  none: [],
  foreign: [voice("Afrikaans", "af")],
} as const;

/** Gives the page a machine with these voices. They are silent. */
export function giveVoices(which: Voices): void {
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => machines[which],
    speak() {},
    cancel() {},
  });
  // Tests read how often the page has touched the machine's speech.
  Object.assign(globalThis, { speechTouches: 0 });
  Object.defineProperty(globalThis, "speechSynthesis", {
    get() {
      Object.assign(globalThis, { speechTouches: Reflect.get(globalThis, "speechTouches") + 1 });
      // Without any voice the page need not wait for voices that arrive late.
      return which === "none" ? undefined : synth;
    },
  });
  // The browser's own utterance accepts only its own voices.
  const utterance = function (this: { text: string }, text: string) {
    this.text = text;
  };
  Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: utterance });
}
