/** A voice that makes no sound, takes the time of speech, and records its sentences: see `voice.ts`. */

/** The sentences in order: their start and end in ms since 1970, and whether the browser stopped them. */
const spoken = [];
const characterMs = 60;
let current;

const finish = wasStopped => {
  if (!current) return;
  clearTimeout(current.timer);
  Object.assign(current.line, { to: Date.now(), wasStopped });
  current = undefined;
};

chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, send) => {
  const line = { text, from: Date.now(), to: undefined, wasStopped: false, wasBusy: current !== undefined };
  spoken.push(line);
  send({ type: "start", charIndex: 0 });
  const timer = setTimeout(
    () => {
      finish(false);
      send({ type: "end", charIndex: text.length });
    },
    (text.length * characterMs) / rate,
  );
  current = { line, timer };
});
chrome.ttsEngine.onStop.addListener(() => finish(true));

/** The test reads it from outside. */
globalThis.spoken = spoken;
