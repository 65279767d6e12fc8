/** What voices the machine of a picture has; "default" is what it has unless told otherwise. */
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

/** Gives the page a machine with these voices. They say nothing: a picture is silent. */
export function giveVoices(which: Voices): void {
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => machines[which],
    speak() {},
    cancel() {},
  });
  // Where there is none at all the page need not wait for voices that come late.
  Object.defineProperty(globalThis, "speechSynthesis", { value: which === "none" ? undefined : synth });
  // The browser's own takes none but its own voices.
  const utterance = function (this: { text: string }, text: string) {
    this.text = text;
  };
  Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: utterance });
}
