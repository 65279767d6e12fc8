/** A voice that says nothing aloud, takes its time all the same, and remembers what it said: see `voice.test.ts`. */

/** What was said, in order: from when to when, in ms since 1970, and whether it was broken off. */
const said = [];
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
  said.push(line);
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

/** For the test, which reads it from outside. */
globalThis.said = said;
