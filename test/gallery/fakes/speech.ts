/** The voices of the machine that the gallery simulates. */
export type Voices = "default" | "none" | "foreign";

const voice = (name: string, lang: string) => ({ name, lang, localService: true, default: false });

/** The voices of the machine for a person with that language. */
function voicesOf(which: Voices, language: string) {
  if (which === "none") return [];
  if (which === "foreign") return [voice("Afrikaans", "af")];
  const english = [voice("English (America)", "en-US"), voice("English (Great Britain)", "en-GB")];
  return language.startsWith("en") ? english : [...english, voice("Machine", language)];
}

/** Gives the page a machine with these voices. They are silent. */
export function giveVoices(which: Voices, language: string): void {
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => voicesOf(which, language),
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
